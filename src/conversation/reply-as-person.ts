import { eq } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { conversations } from "../database/schema/index.ts";
import type { JobQueue } from "../jobs/job-queue.ts";
import type { WorkingHours } from "../localities/working-time.ts";
import { enqueueStaffMessages } from "../outbox/enqueue-messages.ts";
import type { OutboundMessage } from "../outbox/outbound-message.ts";
import type { Sealer } from "../security/sealer.ts";
import { personSpoke } from "./person-spoke.ts";
import type { Conversation } from "./turn-tools.ts";

export type ReplyTools = { sealer: Sealer; jobs: Pick<JobQueue, "add"> };

/**
 * A member of staff writes to the citizen. In the same transaction the machine falls silent (design rule 7), and the
 * conversation is theirs unless it is a colleague's.
 * @param conversation locked
 */
export async function replyAsPerson(
  tools: ReplyTools,
  tx: Db,
  conversation: Conversation,
  {
    messages,
    staffId,
    hours,
    now,
  }: { messages: OutboundMessage[]; staffId: string; hours: WorkingHours; now: Date },
): Promise<void> {
  const { id: conversationId, oaId, userId, assigneeId } = conversation;
  await enqueueStaffMessages(tx, tools, { conversationId, oaId, userId }, messages, {
    authorId: staffId,
    now,
  });
  await tx
    .update(conversations)
    .set({
      ...personSpoke(conversation, now, hours),
      assigneeId: assigneeId ?? staffId,
      snoozedUntil: null,
    })
    .where(eq(conversations.id, conversationId));
}
