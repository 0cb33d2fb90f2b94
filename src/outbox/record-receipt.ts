import { and, eq, inArray } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { outboxMessages } from "../database/schema/index.ts";

/** Notes that the citizen's phone received, or the citizen saw, our messages. Receipts open no window. */
export async function recordReceipt(
  tx: Db,
  oaId: string,
  messageIds: string[],
  kind: "receipt_received" | "receipt_seen",
  at: Date,
): Promise<void> {
  if (messageIds.length === 0) return;
  await tx
    .update(outboxMessages)
    .set(kind === "receipt_seen" ? { seenAt: at } : { receivedAt: at })
    .where(and(eq(outboxMessages.oaId, oaId), inArray(outboxMessages.messageId, messageIds)));
}
