import { invalid, tooMuch } from "../openapi/api-error.ts";
import type { Json } from "../openapi/endpoint.ts";
import { isObject } from "../openapi/read-input.ts";
import type { ChatMessage } from "../state/message.ts";
import type { World } from "../state/world.ts";
import { readButtons } from "./read-buttons.ts";
import { readFile } from "./read-file.ts";
import { readInfoRequest } from "./read-info-request.ts";
import { readList } from "./read-list.ts";
import { readMedia } from "./read-media.ts";

/** What a `message` object of the API becomes in the chat, and the echo event it causes. */
export type Content = Partial<ChatMessage> & Pick<ChatMessage, "kind"> & { event: string };

/** Checks a `message` against the documented limits: -201 wrong form, -210 too long, -100 stale upload. */
export function readMessage(world: World, oaId: string, message: unknown): Content {
  if (!isObject(message)) throw invalid("message");
  const text = readText(message.text);
  const quote = message.quote_message_id;
  if (quote !== undefined && typeof quote !== "string") throw invalid("quote_message_id");
  const content = readContent(world, oaId, message.attachment, text);
  return { ...content, text: text ?? "", ...(quote ? { quoteId: quote } : {}) };
}

function readContent(world: World, oaId: string, attachment: unknown, text: string | undefined): Content {
  if (attachment === undefined || attachment === null) {
    if (text === undefined) throw invalid("text");
    return { kind: "text", event: "oa_send_text" };
  }
  if (!isObject(attachment) || !isObject(attachment.payload)) throw invalid("attachment");
  const { type, payload } = attachment;
  if (type === "file") return readFile(world, oaId, payload);
  if (type !== "template") throw invalid("attachment.type");
  return readTemplate(world, oaId, payload, text);
}

function readTemplate(world: World, oaId: string, payload: Json, text: string | undefined): Content {
  const kind = payload.template_type;
  if (kind === "media") return readMedia(world, oaId, payload);
  if (kind === "list") return readList(payload);
  if (kind === "request_user_info") return readInfoRequest(payload);
  if (kind !== undefined && kind !== "button") throw invalid("template_type");
  if (text === undefined) throw invalid("text");
  const buttons = readButtons(payload.buttons);
  if (buttons.length === 0) throw invalid("buttons");
  return { kind: "text", event: "oa_send_text", buttons };
}

function readText(text: unknown): string | undefined {
  if (text === undefined) return undefined;
  if (typeof text !== "string" || text.trim() === "") throw invalid("text");
  if (text.length > 2000) throw tooMuch("text");
  return text;
}
