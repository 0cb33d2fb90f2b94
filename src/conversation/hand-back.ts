import { eq } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { conversations } from "../database/schema/index.ts";
import { enqueueStaffMessages } from "../outbox/enqueue-messages.ts";
import type { ReplyTools } from "./reply-as-person.ts";
import type { Conversation } from "./turn-tools.ts";

const told =
  "Cán bộ đã trả lời xong. Từ bây giờ trợ lý tự động trả lời tiếp; khi cần người, bác gõ “gặp cán bộ”.";

/**
 * The machine answers again from the citizen's next message on.
 * @param conversation locked
 * @param tell whether the citizen reads one line about it
 */
export async function handBack(
  tools: ReplyTools,
  tx: Db,
  { id: conversationId, oaId, userId, lastMessageAt }: Conversation,
  { staffId, tell, now }: { staffId: string; tell: boolean; now: Date },
): Promise<void> {
  if (tell) {
    const message = { text: told, buttons: [] };
    await enqueueStaffMessages(tx, tools, { conversationId, oaId, userId }, [message], {
      authorId: staffId,
      now,
    });
  }
  await tx
    .update(conversations)
    .set({
      mode: "bot",
      humanSince: null,
      humanUntil: null,
      waitingSince: null,
      snoozedUntil: null,
      lastMessageAt: tell ? now : lastMessageAt,
    })
    .where(eq(conversations.id, conversationId));
}
