import { and, asc, eq, gt, inArray } from "drizzle-orm";
import { lockConversation } from "../../../conversation/find-conversation.ts";
import { type ReplyTools, replyAsPerson } from "../../../conversation/reply-as-person.ts";
import type { Db } from "../../../database/database.ts";
import { outboxMessages } from "../../../database/schema/index.ts";
import type { WorkingHours } from "../../../localities/working-time.ts";
import type { OutboundMessage } from "../../../outbox/outbound-message.ts";
import { describeMessage } from "../thread/message-text.ts";

export type Answer = {
  id: number;
  messages: OutboundMessage[];
  staffId: string;
  /** The newest message of a person that the writer had on the screen. */
  seen: number;
  /** Sent although a colleague has answered meanwhile. */
  anyway: boolean;
  hours: WorkingHours;
  now: Date;
};
/** `twice`: it was sent already by the first press. `overtaken`: somebody else has answered since the page was drawn. */
export type Sent =
  | { done: "sent" | "twice" | "gone" | "unreachable" }
  | { done: "overtaken"; by: string | null };

/** Sends a person's words once, and never over a colleague's without being told to. */
export async function sendReply(tools: ReplyTools, tx: Db, answer: Answer): Promise<Sent> {
  const { id, messages, staffId, anyway, hours, now } = answer;
  const conversation = await lockConversation(tx, id);
  if (!conversation) return { done: "gone" };
  if (conversation.unreachable !== null) return { done: "unreachable" };
  const newer = await writtenSince(tx, answer);
  const words = messages[0]?.text;
  const same = newer.some(
    ({ authorId, sealedMessage }) =>
      authorId === staffId && describeMessage(tools.sealer, sealedMessage).text === words,
  );
  if (same && words !== "") return { done: "twice" };
  const theirs = newer.find(({ authorId }) => authorId !== staffId);
  if (theirs && !anyway) return { done: "overtaken", by: theirs.kind === "staff" ? theirs.authorId : null };
  await replyAsPerson(tools, tx, conversation, { messages, staffId, hours, now });
  return { done: "sent" };
}

async function writtenSince(tx: Db, { id, seen }: Answer) {
  const { conversationId, kind, authorId, sealedMessage } = outboxMessages;
  return await tx
    .select({ kind, authorId, sealedMessage })
    .from(outboxMessages)
    .where(and(eq(conversationId, id), inArray(kind, ["staff", "elsewhere"]), gt(outboxMessages.id, seen)))
    .orderBy(asc(outboxMessages.id));
}
