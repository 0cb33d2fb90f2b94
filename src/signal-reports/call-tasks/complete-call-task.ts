import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "../../database/database.ts";
import { callTasks, outboxMessages } from "../../database/schema/index.ts";
import { type Actor, actorId, mayTouch } from "../actor.ts";
import { lockRequest } from "../lock-request.ts";
import { moveRequest } from "../move-request.ts";
import { recordEvent } from "../record-event.ts";
import { recordVerdict } from "../record-verdict.ts";
import type { ReportTools } from "../report-tools.ts";
import { RequestRefused } from "../request-refused.ts";

/** What came of a call: nobody answered, or somebody did, with what they said. */
const callOutcome = z.discriminatedUnion("reached", [
  z.strictObject({ reached: z.literal(false) }),
  z.strictObject({
    reached: z.literal(true),
    verdict: z.enum(["good", "better", "not_fixed"]).optional(),
    /** The answer to the office's question. */
    answer: z.string().trim().min(1).max(2_000).optional(),
  }),
]);
export type CallOutcome = z.infer<typeof callOutcome>;
type Staff = Extract<Actor, { kind: "staff" }>;

/**
 * Somebody rang a citizen up. What they said counts as if they had written it; the news no longer waits for them.
 * @throws {RequestRefused} when the task is not open any more, or none of theirs.
 */
export async function completeCallTask(
  tools: ReportTools,
  tx: Db,
  { taskId, actor, outcome }: { taskId: number; actor: Staff; outcome: CallOutcome },
): Promise<void> {
  const said = callOutcome.parse(outcome);
  const [seen] = await tx.select().from(callTasks).where(eq(callTasks.id, taskId));
  const request = seen ? await lockRequest(tx, seen.requestId) : null;
  if (!seen || !request || !mayTouch(actor, request))
    throw new RequestRefused("not_found", "Không có cuộc gọi này trong phần việc được giao.");
  const [task] = await tx
    .update(callTasks)
    .set({
      status: "done",
      doneAt: tools.now(),
      doneBy: actorId(actor),
      outcome: said.reached ? (said.verdict ?? "reached") : "not_reached",
    })
    .where(and(eq(callTasks.id, taskId), eq(callTasks.status, "open")))
    .returning();
  if (!task)
    throw new RequestRefused("changed_meanwhile", "Cuộc gọi này đã có người làm hoặc không cần nữa.");
  await recordEvent(tools, tx, actor, {
    requestId: request.id,
    verb: "call",
    from: request.status,
    to: request.status,
    details: { voiceId: task.voiceId, reached: said.reached },
  });
  if (!said.reached) return;
  if (task.outboxId !== null) await withholdNews(tx, task.outboxId);
  if (said.verdict)
    await recordVerdict(tools, tx, {
      requestId: request.id,
      voiceId: task.voiceId,
      verdict: said.verdict,
      actor,
    });
  if (said.answer && request.status === "awaiting_citizen")
    await moveRequest(tools, tx, {
      verb: "answer",
      requestId: request.id,
      actor,
      details: { note: said.answer },
    });
}

/** They know by now: the same words weeks later would only confuse. */
async function withholdNews(tx: Db, outboxId: number): Promise<void> {
  await tx
    .update(outboxMessages)
    .set({ status: "failed", reason: "told_by_phone" })
    .where(and(eq(outboxMessages.id, outboxId), inArray(outboxMessages.status, ["waiting", "queued"])));
}
