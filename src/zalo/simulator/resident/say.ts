import { addMessage } from "../state/add-message.ts";
import { interacted } from "../state/contact.ts";
import type { Attachment, ChatMessage, MessageKind } from "../state/message.ts";
import type { World } from "../state/world.ts";
import { emit } from "../webhook/emit.ts";
import { fromUser } from "../webhook/envelope.ts";

/** What a resident sends: a text, or one attachment with or without a text. */
export type Saying = {
  oaId: string;
  userId: string;
  text?: string;
  attachment?: Attachment;
  hidden?: boolean;
  quoteId?: string;
};

const sent: Record<string, { event: string; kind: MessageKind }> = {
  image: { event: "user_send_image", kind: "photo" },
  gif: { event: "user_send_gif", kind: "GIF" },
  link: { event: "user_send_link", kind: "link" },
  audio: { event: "user_send_audio", kind: "voice" },
  video: { event: "user_send_video", kind: "link" },
  sticker: { event: "user_send_sticker", kind: "sticker" },
  location: { event: "user_send_location", kind: "location" },
  file: { event: "user_send_file", kind: "file" },
  card: { event: "user_send_business_card", kind: "link" },
};

/** A resident writes to an OA: the message stands in the chat, the windows open, the event goes out. */
export function say(world: World, saying: Saying): ChatMessage {
  const { oaId, userId, text, attachment, quoteId } = saying;
  const { event, kind } = (attachment && sent[attachment.type]) || {
    event: "user_send_text",
    kind: "text" as const,
  };
  const contact = interacted(world, oaId, userId);
  contact.chatted = true;
  const wire = attachment && { ...attachment, type: attachment.type === "card" ? "link" : attachment.type };
  const message = addMessage(world, {
    oaId,
    userId,
    from: "user",
    kind,
    text: text ?? "",
    hidden: saying.hidden ?? false,
    attachments: wire ? [wire] : [],
    ...(quoteId ? { quoteId } : {}),
    received: true,
  });
  const body: Record<string, unknown> = { msg_id: message.id };
  if (text !== undefined) body.text = text;
  else if (kind === "location") body.text = "";
  if (quoteId) body.quote_msg_id = quoteId;
  if (wire) body.attachments = [wire];
  message.deliveryId = emit(
    world,
    oaId,
    userId,
    fromUser(world, { oaId, userId }, event, { message: body }),
  ).id;
  return message;
}
