import { eq } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { serviceRequests } from "../database/schema/index.ts";
import type { Actor, ServiceRequest } from "./actor.ts";
import { freshClocks } from "./deadlines/clocks-after.ts";
import { dueOnAnswerLadder } from "./deadlines/due-on-ladder.ts";
import { lockForActor } from "./lock-for-actor.ts";
import { enqueueOfficeMessage } from "./offices/enqueue-office-message.ts";
import { recordEvent } from "./record-event.ts";
import type { ReportTools } from "./report-tools.ts";
import { RequestRefused } from "./request-refused.ts";
import { isOpen } from "./states.ts";

type Priority = {
  requestId: number;
  urgent: boolean;
  actor: Extract<Actor, { kind: "staff" | "office" }>;
  note?: string;
  seenVersion?: number;
};

/**
 * Makes a report urgent, or no longer so: its deadlines start anew by that measure and its receiver hears of it. Who
 * has it stays as it is; passing it on is a person's act. @throws {RequestRefused}
 */
export async function setPriority(
  tools: ReportTools,
  tx: Db,
  { requestId, urgent, actor, note, seenVersion }: Priority,
): Promise<ServiceRequest> {
  const before = await lockForActor(tx, { requestId, actor, seenVersion });
  if (!isOpen(before.status)) throw new RequestRefused("not_allowed_now", `Phản ánh ${before.code} đã đóng.`);
  if (before.urgent === urgent) return before;
  const now = tools.now();
  const [request] = await tx
    .update(serviceRequests)
    .set({
      urgent,
      ...clocks({ ...before, urgent }, tools, now),
      version: before.version + 1,
      updatedAt: now,
    })
    .where(eq(serviceRequests.id, requestId))
    .returning();
  if (!request) throw new Error("A locked report is gone");
  const eventId = await recordEvent(tools, tx, actor, {
    requestId,
    verb: "set_priority",
    from: before.status,
    to: before.status,
    details: { urgent },
    note,
  });
  const what = urgent && before.status === "submitted" ? "assigned" : "news";
  await enqueueOfficeMessage(tools, tx, request, { role: "receiver", what, step: `event:${eventId}` });
  return request;
}

/** Anew from now on; who waits for a citizen or a carrier goes on waiting. */
function clocks(request: ServiceRequest, tools: Pick<ReportTools, "placeOf">, now: Date) {
  const place = tools.placeOf(request.locality);
  const fresh = freshClocks(request, now, place);
  const { clockStartedAt, acknowledgeBy, answerBy } = fresh;
  const deadlines = { clockStartedAt, acknowledgeBy, answerBy };
  switch (request.status) {
    case "submitted":
      return fresh;
    case "acknowledged":
    case "in_progress":
      return { ...deadlines, ...dueOnAnswerLadder({ ...request, ...deadlines }, now, place) };
    default:
      return deadlines;
  }
}
