import type { Db } from "../database/database.ts";
import type { Actor, ServiceRequest } from "./actor.ts";
import { addVoice } from "./add-voice.ts";
import type { Voice } from "./filing.ts";
import { growIncident } from "./incidents/attach-to-incident.ts";
import { lockRequest } from "./lock-request.ts";
import { recordEvent } from "./record-event.ts";
import type { ReportTools } from "./report-tools.ts";
import { RequestRefused } from "./request-refused.ts";
import { isOpen } from "./states.ts";

/** Adds another person to an open case, with their own evidence. @throws {RequestRefused} when it closed meanwhile. */
export async function joinRequest(
  tools: ReportTools,
  tx: Db,
  requestId: number,
  voice: Voice,
  actorOf: (voiceId: number) => Actor,
): Promise<{ request: ServiceRequest; voiceId: number }> {
  const request = await lockRequest(tx, requestId);
  if (!request) throw new RequestRefused("not_found", "Không còn phản ánh này.");
  if (!isOpen(request.status))
    throw new RequestRefused("not_allowed_now", `Phản ánh ${request.code} vừa được đóng.`);
  const voiceId = await addVoice(tools, tx, requestId, voice);
  await growIncident(tools, tx, request, voice.operators);
  await recordEvent(tools, tx, actorOf(voiceId), {
    requestId,
    verb: "join",
    from: request.status,
    to: request.status,
  });
  tools.metrics.count("reports_joined_total", { locality: request.locality });
  return { request, voiceId };
}
