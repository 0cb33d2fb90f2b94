import type { Db } from "../database/database.ts";
import { outboxMessages } from "../database/schema/index.ts";
import { maskPersonalData } from "../security/mask-personal-data.ts";
import type { Sealer } from "../security/sealer.ts";
import type { OaMessageEvent } from "../zalo/index.ts";
import type { Recipient } from "./enqueue-messages.ts";
import { type OutboundMessage, outboxMessage } from "./outbound-message.ts";

/**
 * Keeps what a person wrote in Zalo's own chat tool, masked and sealed, so that the thread is whole; never sent by us.
 * @returns false when the message id is known already: ours, or told twice.
 */
export async function recordElsewhere(
  tx: Db,
  sealer: Sealer,
  recipient: Recipient,
  { adminId, msgId, text = "", attachments }: OaMessageEvent,
  at: Date,
): Promise<boolean> {
  const [first] = attachments;
  const message: OutboundMessage = {
    text: maskPersonalData(text).text,
    buttons: [],
    ...(first ? { attachment: { type: "elsewhere", what: first.type } } : {}),
  };
  const kept = await tx
    .insert(outboxMessages)
    .values({
      ...recipient,
      kind: "elsewhere",
      authorId: adminId ?? null,
      sealedMessage: sealer.seal(JSON.stringify(message), outboxMessage),
      status: "sent",
      messageId: msgId ?? null,
      notBefore: at,
      sentAt: at,
      createdAt: at,
    })
    .onConflictDoNothing()
    .returning({ id: outboxMessages.id });
  return kept.length > 0;
}
