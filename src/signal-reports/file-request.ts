import type { Db } from "../database/database.ts";
import { serviceRequests } from "../database/schema/index.ts";
import type { Actor, ServiceRequest } from "./actor.ts";
import { addVoice } from "./add-voice.ts";
import { freshClocks } from "./deadlines/clocks-after.ts";
import { areaKey } from "./duplicates/area-key.ts";
import type { Filing } from "./filing.ts";
import { attachToIncident } from "./incidents/attach-to-incident.ts";
import { nextCode } from "./next-code.ts";
import { enqueueOfficeMessage } from "./offices/enqueue-office-message.ts";
import { recordEvent } from "./record-event.ts";
import type { ReportTools } from "./report-tools.ts";
import { routeReport } from "./routing/route-report.ts";

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
  const { locality, channel, trouble, voice } = filing;
  const now = tools.now();
  const place = tools.placeOf(locality);
  const { area, services, operators, urgent } = trouble;
  const kind = urgent ? "urgent" : "partial";
  const route = routeReport(place.profile, { area, services, operators, kind });
  const [request] = await tx
    .insert(serviceRequests)
    .values({
      ...trouble,
      code: await nextCode(tx, locality, place.profile.signal.codePrefix, now),
      locality,
      channel,
      areaKey: area === null ? null : areaKey(area, place.profile),
      receiver: route.receiver,
      coordinator: route.coordinator,
      fixer: route.fixer,
      told: route.told,
      ruleId: route.ruleId,
      routingWhy: route.why,
      filedAt: now,
      updatedAt: now,
      ...freshClocks({ urgent }, now, place),
    })
    .returning();
  if (!request) throw new Error("A report could not be filed");
  const voiceId = await addVoice(tools, tx, request.id, voice);
  const incidentId = await attachToIncident(tools, tx, request);
  const eventId = await recordEvent(tools, tx, actorOf(voiceId), {
    requestId: request.id,
    verb: "file",
    from: null,
    to: "submitted",
    details: { rule: route.ruleId, receiver: route.receiver },
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
