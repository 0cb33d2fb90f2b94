import { and, asc, eq, inArray } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { outboxMessages } from "../database/schema/index.ts";
import type { Sealer } from "../security/sealer.ts";
import { type OutboundMessage, outboxMessage } from "./outbound-message.ts";

export type SeenMessage = { messageId: string; text: string; at: Date };

/**
 * Zalo has shown us a message of the OA (its `oa_send_*` echo, or the history): if it is one whose sending
 * was interrupted, it is now known to have arrived.
 * @returns true when the message is one of ours.
 */
export async function recordSeenMessage(
  db: Db,
  sealer: Sealer,
  conversationId: number,
  { messageId, text, at }: SeenMessage,
): Promise<boolean> {
  const [known] = await db
    .select({ id: outboxMessages.id })
    .from(outboxMessages)
    .where(and(eq(outboxMessages.conversationId, conversationId), eq(outboxMessages.messageId, messageId)));
  if (known) return true;
  const open = await db
    .select()
    .from(outboxMessages)
    .where(
      and(
        eq(outboxMessages.conversationId, conversationId),
        inArray(outboxMessages.status, ["sending", "unknown"]),
      ),
    )
    .orderBy(asc(outboxMessages.id));
  const match = open.find((row) => sameText(textOf(row.sealedMessage, sealer), text));
  if (!match) return false;
  await db
    .update(outboxMessages)
    .set({ status: "sent", messageId, sentAt: at, reason: null })
    .where(and(eq(outboxMessages.id, match.id), inArray(outboxMessages.status, ["sending", "unknown"])));
  return true;
}

function textOf(sealed: string, sealer: Sealer): string {
  return (JSON.parse(sealer.open(sealed, outboxMessage)) as OutboundMessage).text;
}

function sameText(ours: string, theirs: string): boolean {
  return ours.normalize("NFC").trim() === theirs.normalize("NFC").trim();
}
