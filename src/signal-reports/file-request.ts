import type { Db } from "../database/database.ts";
import type { Actor, ServiceRequest } from "./actor.ts";
import { addVoice } from "./add-voice.ts";
import type { Filing } from "./filing.ts";
import { attachToIncident } from "./incidents/attach-to-incident.ts";
import { insertRequest } from "./insert-request.ts";
import { enqueueOfficeMessage } from "./offices/enqueue-office-message.ts";
import { recordEvent } from "./record-event.ts";
import type { ReportTools } from "./report-tools.ts";

export type Filed = { request: ServiceRequest; voiceId: number };

/**
 * Files a report: number, routing with its reason, clocks, the first voice, its incident, history, and the messages
 * to the office that receives it and the one that is told, in the caller's transaction.
 */
export async function fileRequest(
  tools: ReportTools,
  tx: Db,
  filing: Filing,
  actorOf: (voiceId: number) => Actor,
): Promise<Filed> {
  const { locality, channel, voice } = filing;
  const request = await insertRequest(tools, tx, filing);
  const voiceId = await addVoice(tools, tx, request.id, voice);
  const incidentId = await attachToIncident(tools, tx, request);
  const eventId = await recordEvent(tools, tx, actorOf(voiceId), {
    requestId: request.id,
    verb: "file",
    from: null,
    to: "submitted",
    details: { rule: request.ruleId, receiver: request.receiver },
  });
  await enqueueOfficeMessage(tools, tx, request, {
    role: "receiver",
    what: "assigned",
    step: `event:${eventId}`,
  });
  await enqueueOfficeMessage(tools, tx, request, { role: "told", what: "told", step: `told:${eventId}` });
  tools.metrics.count("reports_filed_total", { locality, channel });
  return { request: { ...request, incidentId }, voiceId };
}
