import type { Choice } from "../conversation/types.ts";
import {
  type Button,
  buttonsMessage,
  fileMessage,
  gifMessage,
  imageMessage,
  splitText,
  textMessage,
  type ZaloMessage,
} from "../zalo/index.ts";
import type { Reply, ReplyButton } from "./reply.ts";

/** A picture or file uploaded to Zalo (its id lives 7 days), or one that a person sent from Zalo's own chat tool. */
export type OutboundAttachment =
  | { type: "image"; attachmentId: string; name: string }
  | { type: "gif"; attachmentId: string; width: number; height: number; name: string }
  | { type: "file"; token: string; name: string }
  | { type: "elsewhere"; what: string };

/** What is stored, sealed, in an outbox row: exactly one Zalo message. */
export type OutboundMessage = {
  text: string;
  buttons: ReplyButton[];
  /** A notice's own choices: its buttons and numbers mean this once it has been sent. */
  choices?: Choice[];
  /** Above the text; a file goes alone, Zalo takes no text with it. */
  attachment?: OutboundAttachment;
};

export const outboxMessage = "outbox_messages.message";

/** Splits replies into messages that Zalo takes (2,000 UTF-16 units); the buttons go under the last part. */
export function toOutboundMessages(replies: Reply[], choices: Choice[] = []): OutboundMessage[] {
  return replies.flatMap(({ text, buttons }) => {
    const parts = splitText(text);
    return parts.map((part, index) => {
      if (index < parts.length - 1) return { text: part, buttons: [] };
      return { text: part, buttons, ...(choices.length > 0 ? { choices } : {}) };
    });
  });
}

/** Pressing a button sends its title as the citizen's own words, so a button and typing are one path. */
export function toZaloMessage({ text, buttons, attachment }: OutboundMessage): ZaloMessage {
  const caption = text === "" ? {} : { text };
  switch (attachment?.type) {
    case "image":
      return imageMessage({ attachmentId: attachment.attachmentId, ...caption });
    case "gif":
      return gifMessage({ ...attachment, ...caption });
    case "file":
      return fileMessage(attachment.token);
  }
  return buttons.length > 0 ? buttonsMessage(text, buttons.slice(0, 5).map(toZaloButton)) : textMessage(text);
}

function toZaloButton(button: ReplyButton): Button {
  const title = button.title.slice(0, 100);
  if ("url" in button) return { title, type: "oa.open.url", payload: { url: button.url } };
  if ("phone" in button) return { title, type: "oa.open.phone", payload: { phone_code: button.phone } };
  return { title, type: "oa.query.show", payload: button.title };
}
