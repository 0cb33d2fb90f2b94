import type { Button, ListElement, MediaElement, ZaloMessage } from "../message-types.ts";
import { atMost, limits, within } from "./buttons.ts";

/**
 * Plain text.
 *
 * @throws ZaloLimitError over 2,000 UTF-16 units; `splitText` cuts longer ones.
 * @example
 * for (const part of splitText(answer)) await client.sendConsultation(oaId, userId, textMessage(part));
 */
export function textMessage(text: string): ZaloMessage {
  return { text: within("text", text, limits.text, "Cut it with splitText.") };
}

/** Text with up to 5 buttons under it. */
export function buttonsMessage(text: string, buttons: Button[]): ZaloMessage {
  return { ...textMessage(text), attachment: { type: "template", payload: { buttons: checked(buttons) } } };
}

/** The same message as an answer to an earlier one (the user sees it quoted). */
export function quoteMessage(message: ZaloMessage, quotedMessageId: string): ZaloMessage {
  return { ...message, quote_message_id: quotedMessageId };
}

/** Up to 5 rows; the first is the banner and needs a subtitle. */
export function listMessage(list: {
  text?: string;
  elements: ListElement[];
  buttons?: Button[];
}): ZaloMessage {
  const elements = atMost("list elements", list.elements, limits.elements, "Send the rest in another list.");
  if (!elements[0]?.subtitle) throw new TypeError("The first element of a list needs a subtitle.");
  const rows = elements.map((element) => ({
    ...element,
    title: within("element title", element.title, limits.elementTitle, "Shorten it."),
    ...(element.subtitle
      ? { subtitle: within("element subtitle", element.subtitle, limits.subtitle, "Shorten it.") }
      : {}),
  }));
  return {
    ...textOf(list.text),
    attachment: {
      type: "template",
      payload: { template_type: "list", elements: rows, ...buttonsOf(list.buttons) },
    },
  };
}

type ImageSource = { url: string } | { attachmentId: string };

/** One JPG or PNG of at most 1 MB, by address or by the id of `uploadImage`; best 16:9. */
export function imageMessage(image: ImageSource & { text?: string; buttons?: Button[] }): ZaloMessage {
  const element: MediaElement =
    "url" in image
      ? { media_type: "image", url: image.url }
      : { media_type: "image", attachment_id: image.attachmentId };
  return media(element, image);
}

/** An uploaded GIF; Zalo wants its size in pixels. */
export function gifMessage(gif: {
  attachmentId: string;
  width: number;
  height: number;
  text?: string;
  buttons?: Button[];
}): ZaloMessage {
  const { attachmentId, width, height } = gif;
  if (!Number.isInteger(width) || !Number.isInteger(height) || width < 1 || height < 1)
    throw new TypeError("A GIF's width and height are whole pixels.");
  return media({ media_type: "gif", attachment_id: attachmentId, width, height }, gif);
}

/** A sticker by its id from stickers.zaloapp.com. */
export function stickerMessage(stickerId: string): ZaloMessage {
  return media({ media_type: "sticker", attachment_id: stickerId }, {});
}

/** A file by the token of `uploadFile`. */
export function fileMessage(token: string, buttons?: Button[]): ZaloMessage {
  return { attachment: { type: "file", payload: { token, ...buttonsOf(buttons) } } };
}

/** Asks for name, phone and address; the answer arrives as the event `submit_info`. */
export function requestUserInfo(request: { title: string; subtitle: string; imageUrl: string }): ZaloMessage {
  const element = {
    title: within("title", request.title, limits.elementTitle, "Shorten it."),
    subtitle: within("subtitle", request.subtitle, limits.subtitle, "Shorten it."),
    image_url: request.imageUrl,
  };
  return {
    attachment: { type: "template", payload: { template_type: "request_user_info", elements: [element] } },
  };
}

function media(element: MediaElement, { text, buttons }: { text?: string; buttons?: Button[] }): ZaloMessage {
  return {
    ...textOf(text),
    attachment: {
      type: "template",
      payload: { template_type: "media", elements: [element], ...buttonsOf(buttons) },
    },
  };
}

function textOf(text: string | undefined): { text?: string } {
  return text === undefined ? {} : textMessage(text);
}

function buttonsOf(buttons: Button[] | undefined): { buttons?: Button[] } {
  return buttons === undefined || buttons.length === 0 ? {} : { buttons: checked(buttons) };
}

function checked(buttons: Button[]): Button[] {
  for (const { title } of buttons) within("button title", title, limits.buttonTitle, "Shorten it.");
  return atMost("buttons", buttons, limits.buttons, "Offer the most likely five.");
}
