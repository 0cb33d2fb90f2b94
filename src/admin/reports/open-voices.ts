import { asc, eq, or } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { requestVoices, serviceRequests } from "../../database/schema/index.ts";
import type { Actor, ServiceRequest } from "../../signal-reports/actor.ts";
import { openVoiceDetails } from "../../signal-reports/add-voice.ts";
import type { Voice } from "../../signal-reports/filing.ts";
import { recordEvent } from "../../signal-reports/record-event.ts";
import type { ReportTools } from "../../signal-reports/report-tools.ts";

export type OpenedVoice = typeof requestVoices.$inferSelect & { details: Voice["details"] };

/** What everybody said in their own words, those of merged reports too, opened for somebody who asked for it; history keeps that they did. */
export async function openVoices(
  tools: ReportTools,
  tx: Db,
  actor: Actor,
  { id: requestId, status }: ServiceRequest,
): Promise<OpenedVoice[]> {
  const rows = await tx
    .select({ voice: requestVoices })
    .from(requestVoices)
    .innerJoin(serviceRequests, eq(serviceRequests.id, requestVoices.requestId))
    .where(or(eq(serviceRequests.id, requestId), eq(serviceRequests.mergedInto, requestId)))
    .orderBy(asc(requestVoices.id));
  const voices = rows.map(({ voice }) => voice);
  const details = { voices: voices.length };
  await recordEvent(tools, tx, actor, { requestId, verb: "looked", from: status, to: status, details });
  return voices.map((voice) => ({ ...voice, details: openVoiceDetails(tools, voice.sealedDetails) }));
}
