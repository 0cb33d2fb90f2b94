import { z } from "zod";
import { asBusinessCard, attachments } from "./attachments.ts";
import { type Family, maybe, maybeText, party } from "./fields.ts";

export const content = z
  .looseObject({ msg_id: maybe, text: maybeText, quote_msg_id: maybe, attachments })
  .transform((message) => ({
    msgId: message.msg_id,
    text: message.text,
    quoteMsgId: message.quote_msg_id,
    attachments: message.attachments,
  }));

/** The same content where the event's name says that its link is a business card. */
export const cardContent = content.transform((message) => ({
  ...message,
  attachments: message.attachments.map(asBusinessCard),
}));

const anonymousContent = z.looseObject({ conversation_id: maybe });

function userMessage(message: typeof content | typeof cardContent) {
  return z
    .looseObject({ sender: party, recipient: party, user_id_by_app: maybe, message })
    .transform(({ sender, recipient, user_id_by_app: userIdByApp, message }) => {
      const pair = { senderId: sender.id, recipientId: recipient.id };
      return { kind: "user_message" as const, ...pair, userIdByApp, ...message };
    });
}

const oaMessage = z
  .looseObject({
    sender: z.looseObject({ ...party.shape, admin_id: maybe }),
    recipient: party,
    message: content,
  })
  .transform(({ sender, recipient, message }) => {
    const pair = { senderId: sender.id, recipientId: recipient.id };
    return { kind: "oa_message" as const, ...pair, adminId: sender.admin_id, ...message };
  });

function anonymousMessage(kind: "anonymous_message" | "oa_anonymous_message") {
  return z
    .looseObject({ sender: party, recipient: party, message: z.unknown() })
    .transform(({ sender, recipient, message }, context) => {
      const read = content.safeParse(message);
      const conversation = anonymousContent.safeParse(message);
      if (!read.success || !conversation.success) {
        context.addIssue({ code: "custom", path: ["message"], message: "not a message" });
        return z.NEVER;
      }
      const conversationId = conversation.data.conversation_id;
      return { kind, senderId: sender.id, recipientId: recipient.id, conversationId, ...read.data };
    });
}

const userTypes = ["text", "image", "link", "audio", "video", "sticker", "location", "file", "gif"];
const oaTypes = ["text", "image", "gif", "list", "file", "sticker", "template"];
const anonymousTypes = ["text", "image", "file", "sticker"];

/** Messages between a user, a person not logged in, and the OA (echoes included). */
export const messageEvents: Family = [
  ...userTypes.map((type) => [`user_send_${type}`, userMessage(content)] as const),
  ["user_send_business_card", userMessage(cardContent)],
  ...oaTypes.map((type) => [`oa_send_${type}`, oaMessage] as const),
  ...anonymousTypes.map((type) => [`anonymous_send_${type}`, anonymousMessage("anonymous_message")] as const),
  ...anonymousTypes.map(
    (type) => [`oa_send_anonymous_${type}`, anonymousMessage("oa_anonymous_message")] as const,
  ),
];
