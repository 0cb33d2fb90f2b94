import { and, eq } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { dossiers, serviceRequests } from "../../database/schema/index.ts";
import { addWorkingDays } from "../../localities/working-time.ts";
import { type ServiceRequest, theClock } from "../actor.ts";
import { enqueueOfficeMessage } from "../offices/enqueue-office-message.ts";
import { recordEvent } from "../record-event.ts";
import type { ReportTools } from "../report-tools.ts";

/** A carrier was asked and says nothing: its report's receiver hears of it, again and again; from the second time on the coordinator too. */
export async function chaseSilentCarrier(tools: ReportTools, tx: Db, request: ServiceRequest): Promise<void> {
  const { id: requestId, status, clockStartedAt, escalation } = request;
  const { profile, workingHours } = tools.placeOf(request.locality);
  const { carrierChaseWorkingDays } = profile.signal.deadlines;
  // Where a letter is out for the whole incident, that is chased, once for all its reports.
  if (!(await hasLetter(tx, request))) {
    const step = `carrier:${requestId}:${clockStartedAt.getTime()}:${escalation}`;
    await enqueueOfficeMessage(tools, tx, request, { role: "receiver", what: "reminder", step });
    if (escalation > 0)
      await enqueueOfficeMessage(tools, tx, request, { role: "coordinator", what: "escalation", step });
    const details = { chased: escalation + 1, office: request.receiver };
    await recordEvent(tools, tx, theClock, {
      requestId,
      verb: "chase_carrier",
      from: status,
      to: status,
      details,
    });
  }
  await tx
    .update(serviceRequests)
    .set({
      escalation: escalation + 1,
      dueAt: addWorkingDays(tools.now(), carrierChaseWorkingDays, workingHours),
    })
    .where(eq(serviceRequests.id, requestId));
}

async function hasLetter(tx: Db, { incidentId }: ServiceRequest): Promise<boolean> {
  if (incidentId === null) return false;
  const rows = await tx
    .select({ id: dossiers.id })
    .from(dossiers)
    .where(and(eq(dossiers.incidentId, incidentId), eq(dossiers.status, "sent")))
    .limit(1);
  return rows.length > 0;
}
