import { eq } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { serviceRequests } from "../../database/schema/index.ts";
import { isWorkingTime, nextWorkingTime } from "../../localities/working-time.ts";
import { type ServiceRequest, theClock } from "../actor.ts";
import { moveRequest } from "../move-request.ts";
import type { ReportTools } from "../report-tools.ts";
import { askAgain } from "./ask-again.ts";
import { chaseSilentCarrier } from "./chase-silent-carrier.ts";
import { climbLadder } from "./climb-ladder.ts";

/** Does to one report, locked, what its clock says. What people hear of is left to their working time. */
export async function chaseReport(tools: ReportTools, tx: Db, request: ServiceRequest): Promise<void> {
  const requestId = request.id;
  if (request.dueWhat === "verdict_silence") {
    await moveRequest(tools, tx, { verb: "close_unanswered", requestId, actor: theClock, details: {} });
    return;
  }
  const now = tools.now();
  const { workingHours } = tools.placeOf(request.locality);
  if (!isWorkingTime(now, workingHours)) {
    const dueAt = nextWorkingTime(now, workingHours);
    await tx.update(serviceRequests).set({ dueAt }).where(eq(serviceRequests.id, requestId));
    return;
  }
  switch (request.dueWhat) {
    case "acknowledge":
    case "answer":
      return await climbLadder(tools, tx, request, request.dueWhat);
    case "citizen_silence":
      await moveRequest(tools, tx, { verb: "continue_unanswered", requestId, actor: theClock, details: {} });
      return;
    case "carrier":
      return await chaseSilentCarrier(tools, tx, request);
    case "four_weeks":
      return await askAgain(tools, tx, request);
    case null:
      await tx.update(serviceRequests).set({ dueAt: null }).where(eq(serviceRequests.id, requestId));
  }
}
