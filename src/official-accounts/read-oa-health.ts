import { asc, eq } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { officialAccounts } from "../database/schema/index.ts";
import type { ServedPlace } from "../localities/served-place.ts";
import { workingHoursBetween } from "../localities/working-time.ts";
import type { OaQuota } from "../zalo/index.ts";

/** What is wrong with an Official Account, the gravest first; `null` when nothing is. */
type OaTrouble = "needs_relink" | "silent" | "chain_ends" | null;

export type OaHealth = {
  oaId: string;
  name: string;
  trouble: OaTrouble;
  /** Why it must be linked again, as recorded. */
  reason: string | null;
  accessExpiresAt: Date;
  /** The refresh token dies then; every refresh begins a new chain. */
  chainEndsAt: Date;
  linkedAt: Date;
  /** The newest webhook, exact to a minute or so; `null`: none yet. */
  lastEventAt: Date | null;
  /** Working hours of the place since that event, or since the account was linked. */
  silentHours: number;
  /** What Zalo last said it may still send, and when; `null`: never yet. */
  quotas: OaQuota[] | null;
  quotasAt: Date | null;
};

const day = 24 * 3_600_000;
/** Zalo's refresh token lives for three months. */
const chainLivesMs = 90 * day;
const tellBeforeMs = 14 * day;

type Place = Pick<ServedPlace, "slug" | "workingHours"> & {
  profile: Pick<ServedPlace["profile"], "oa">;
};

/** How each Official Account of a place does. Zalo switches a failing webhook off without a word: silence tells. */
export async function readOaHealth(tx: Db, place: Place, now: Date): Promise<OaHealth[]> {
  const rows = await tx
    .select()
    .from(officialAccounts)
    .where(eq(officialAccounts.locality, place.slug))
    .orderBy(asc(officialAccounts.oaId));
  return rows.map((row) => oaHealth(row, place, now));
}

/** How one account does, from its row. */
export function oaHealth(row: typeof officialAccounts.$inferSelect, place: Place, now: Date): OaHealth {
  const { oaId, name, statusReason: reason, accessExpiresAt, lastEventAt, linkedAt, quotas, quotasAt } = row;
  const chainEndsAt = new Date(row.refreshIssuedAt.getTime() + chainLivesMs);
  const since = lastEventAt && lastEventAt > linkedAt ? lastEventAt : linkedAt;
  const silentHours = workingHoursBetween(since, now, place.workingHours);
  const trouble = troubleOf({ status: row.status, silentHours, chainEndsAt }, place, now);
  const times = { accessExpiresAt, chainEndsAt, linkedAt, lastEventAt, silentHours };
  return { oaId, name, trouble, reason, ...times, quotas, quotasAt };
}

function troubleOf(
  { status, silentHours, chainEndsAt }: { status: string; silentHours: number; chainEndsAt: Date },
  { profile }: Place,
  now: Date,
): OaTrouble {
  if (status === "needs_relink") return "needs_relink";
  const { silentAfterWorkingHours } = profile.oa;
  if (silentAfterWorkingHours !== null && silentHours >= silentAfterWorkingHours) return "silent";
  return chainEndsAt.getTime() - now.getTime() <= tellBeforeMs ? "chain_ends" : null;
}
