import { eq } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { serviceRequests } from "../../database/schema/index.ts";
import type { ServiceRequest } from "../../signal-reports/actor.ts";
import type { Posted } from "../../signal-reports/forms/posted.ts";
import { readMove } from "../../signal-reports/forms/read-move.ts";
import { mergeReports } from "../../signal-reports/incidents/merge-reports.ts";
import type { MoveDetails } from "../../signal-reports/move-details.ts";
import { moveRequest } from "../../signal-reports/move-request.ts";
import type { ReportTools } from "../../signal-reports/report-tools.ts";
import { RequestRefused } from "../../signal-reports/request-refused.ts";
import type { Verb } from "../../signal-reports/states.ts";
import type { StaffSession } from "../../staff/staff-session.ts";
import { actorOf, staffOf } from "./staff-actor.ts";

/** Carries out what a member of staff pressed, whole or not at all. @throws {RequestRefused} */
export async function makeMove(
  tools: ReportTools,
  tx: Db,
  session: StaffSession,
  request: ServiceRequest,
  verb: Verb,
  posted: Posted,
): Promise<void> {
  const requestId = request.id;
  const seenVersion = Number(posted.version);
  const details = await readMove(tools, tx, request, verb, posted);
  if (verb === "merge")
    return await merge(tools, tx, staffOf(session), request, details as MoveDetails["merge"], seenVersion);
  await moveRequest(tools, tx, { verb, requestId, actor: actorOf(session), details, seenVersion });
}

/** Merging locks all the reports it touches in one order; the version is looked at once they are held. */
async function merge(
  tools: ReportTools,
  tx: Db,
  actor: ReturnType<typeof staffOf>,
  { id, code }: ServiceRequest,
  { into, note }: MoveDetails["merge"],
  seenVersion: number,
): Promise<void> {
  const merging = { into, requestIds: [id], actor, ...(note ? { note } : {}) };
  await mergeReports(tools, tx, merging);
  const [merged] = await tx
    .select({ version: serviceRequests.version })
    .from(serviceRequests)
    .where(eq(serviceRequests.id, id));
  if (merged?.version !== seenVersion + 1)
    throw new RequestRefused("changed_meanwhile", `Phản ánh ${code} vừa có thay đổi. Xem lại rồi gộp.`);
}
