import { desc, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { requestVoices, serviceRequests } from "../database/schema/index.ts";
import type { ServiceRequest } from "./actor.ts";
import type { OwnReport } from "./report-facts.ts";
import type { ReportTools } from "./report-tools.ts";
import { statusLink } from "./status-link.ts";

const mostOwn = 20;
type Tools = Pick<ReportTools, "sealer" | "publicUrl">;
type Spoken = { request: ServiceRequest; voice: typeof requestVoices.$inferSelect; voices: number };

/** Everybody who speaks in a report, those of reports merged into it included. */
const everybody = sql<number>`(select count(*)::int from request_voices spoken
  join service_requests spoken_in on spoken_in.id = spoken.request_id
  where service_requests.id in (spoken_in.id, spoken_in.merged_into))`;

/**
 * The reports a citizen speaks in, newest first. Where theirs was merged into another, that one stands before it, as
 * their own: what they say of it, by either code, is said of the case that goes on.
 */
export async function readOwnReports(
  tools: Tools,
  tx: Db,
  conversationId: number,
): Promise<{ own: OwnReport[]; filedAt: Date[] }> {
  const spoken: Spoken[] = await tx
    .select({ request: serviceRequests, voice: requestVoices, voices: everybody })
    .from(requestVoices)
    .innerJoin(serviceRequests, eq(serviceRequests.id, requestVoices.requestId))
    .where(eq(requestVoices.conversationId, conversationId))
    .orderBy(desc(requestVoices.id))
    .limit(mostOwn);
  const survivors = await readSurvivors(tx, spoken);
  const own = spoken.flatMap((row): OwnReport[] => {
    const survivor = survivors.get(row.request.mergedInto ?? 0);
    if (!survivor) return [ownReport(tools, row)];
    survivors.delete(survivor.request.id);
    const merged = { ...ownReport(tools, row), verdictAsked: false };
    return [ownReport(tools, { ...survivor, voice: row.voice }), merged];
  });
  return { own, filedAt: spoken.map(({ request }) => request.filedAt) };
}

async function readSurvivors(tx: Db, spoken: readonly Spoken[]): Promise<Map<number, Omit<Spoken, "voice">>> {
  const known = new Set(spoken.map(({ request }) => request.id));
  const ids = spoken.flatMap(({ request: { mergedInto } }) =>
    mergedInto === null || known.has(mergedInto) ? [] : mergedInto,
  );
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ request: serviceRequests, voices: everybody })
    .from(serviceRequests)
    .where(inArray(serviceRequests.id, ids));
  return new Map(rows.map((row) => [row.request.id, row]));
}

function ownReport(tools: Tools, { request, voice, voices }: Spoken): OwnReport {
  return {
    requestId: request.id,
    voiceId: voice.id,
    code: request.code,
    status: request.status,
    area: request.area,
    receiver: request.receiver,
    filedAt: request.filedAt,
    updatedAt: request.updatedAt,
    verdictAsked:
      voice.verdictAskedAt !== null && (voice.verdictAt === null || voice.verdictAt < voice.verdictAskedAt),
    voices,
    link: statusLink(tools, request.code),
  };
}
