import { and, count, eq, gt, isNull } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { open311Keys, requestEvents, serviceRequests } from "../../database/schema/index.ts";
import type { Sealer } from "../../security/sealer.ts";
import { Open311Error } from "../open311-error.ts";
import { keyDigest, keyId } from "./key-digest.ts";

const mostPerHour = 60;
const hourMs = 3_600_000;

/** Who posts: the member of staff that a key stands for in a report's history. */
export type KeyHolder = { digest: string; staffId: string };

/** Whether a key may post for a locality. @throws {Open311Error} 403 in the same words for wrong and revoked. */
export async function checkKey(
  { db, sealer }: { db: Db; sealer: Sealer },
  key: string | undefined,
  locality: string,
): Promise<KeyHolder> {
  if (!key) throw new Open311Error(403, "api_key was not provided.");
  const digest = keyDigest(sealer, key);
  const [row] = await db
    .select({ locality: open311Keys.locality })
    .from(open311Keys)
    .where(and(eq(open311Keys.keyDigest, digest), isNull(open311Keys.revokedAt)));
  if (!row) throw new Open311Error(403, "Invalid api_key received.");
  if (row.locality !== "*" && row.locality !== locality)
    throw new Open311Error(403, "This api_key is not valid for this jurisdiction_id.");
  return { digest, staffId: `open311:${keyId(digest)}` };
}

/**
 * Holds the key until the transaction ends and counts what it filed within the hour, so that posts at once cannot
 * pass the limit together. @throws {Open311Error} 403 when it was revoked meanwhile, 429 beyond 60 an hour.
 */
export async function holdKey(tx: Db, { digest, staffId }: KeyHolder, now: Date): Promise<void> {
  const [row] = await tx
    .select({ revokedAt: open311Keys.revokedAt })
    .from(open311Keys)
    .where(eq(open311Keys.keyDigest, digest))
    .for("update");
  if (!row || row.revokedAt) throw new Open311Error(403, "Invalid api_key received.");
  const [filed] = await tx
    .select({ count: count() })
    .from(serviceRequests)
    .innerJoin(requestEvents, eq(requestEvents.requestId, serviceRequests.id))
    .where(
      and(
        eq(serviceRequests.channel, "open311"),
        gt(serviceRequests.filedAt, new Date(now.getTime() - hourMs)),
        eq(requestEvents.verb, "file"),
        eq(requestEvents.actorId, staffId),
      ),
    );
  if ((filed?.count ?? 0) >= mostPerHour)
    throw new Open311Error(429, `At most ${mostPerHour} requests an hour for one api_key. Try again later.`);
}
