import { eq } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { serviceRequests } from "../../database/schema/index.ts";
import { type ServiceRequest, theClock } from "../actor.ts";
import { acknowledgeLadder, answerLadder } from "../deadlines/due-on-ladder.ts";
import type { Rung } from "../deadlines/ladder-of.ts";
import { nextRung } from "../deadlines/next-rung.ts";
import { enqueueOfficeMessage } from "../offices/enqueue-office-message.ts";
import { recordEvent } from "../record-event.ts";
import type { ReportTools } from "../report-tools.ts";

/**
 * Climbs the rungs that are due. After a long stop several are: each office then hears once, of the highest. Above the
 * last rung nothing more comes until the report moves; the staff's list keeps it.
 */
export async function climbLadder(
  tools: ReportTools,
  tx: Db,
  request: ServiceRequest,
  what: "acknowledge" | "answer",
): Promise<void> {
  const now = tools.now();
  const place = tools.placeOf(request.locality);
  const ladder = (what === "acknowledge" ? acknowledgeLadder : answerLadder)(request, place);
  const due = ladder.filter(({ step, at }) => step >= request.escalation && at <= now);
  for (const rung of highestPerOffice(due)) await remind(tools, tx, request, what, rung);
  const climbed = (due.at(-1)?.step ?? request.escalation - 1) + 1;
  await tx
    .update(serviceRequests)
    .set({ escalation: climbed, dueAt: nextRung(ladder, climbed)?.at ?? null })
    .where(eq(serviceRequests.id, request.id));
}

function highestPerOffice(due: readonly Rung[]): Rung[] {
  return due.filter(({ to }, index) => !due.slice(index + 1).some((higher) => higher.to === to));
}

async function remind(
  tools: ReportTools,
  tx: Db,
  request: ServiceRequest,
  what: "acknowledge" | "answer",
  { step, to }: Rung,
): Promise<void> {
  const { id: requestId, status, clockStartedAt } = request;
  const channels = await enqueueOfficeMessage(tools, tx, request, {
    role: to,
    what: to === "receiver" ? "reminder" : "escalation",
    // Two processes, or one that died half-way, owe the same row.
    step: `remind:${requestId}:${clockStartedAt.getTime()}:${what}:${step}`,
  });
  await recordEvent(tools, tx, theClock, {
    requestId,
    verb: to === "receiver" ? "remind" : "escalate",
    from: status,
    to: status,
    details: { of: what, step, office: request[to], channels },
  });
}
