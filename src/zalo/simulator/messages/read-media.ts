import { invalid } from "../openapi/api-error.ts";
import type { Json } from "../openapi/endpoint.ts";
import { isObject } from "../openapi/read-input.ts";
import type { World } from "../state/world.ts";
import { mediaUrl } from "./media-url.ts";
import { isWebUrl, readButtons } from "./read-buttons.ts";
import type { Content } from "./read-message.ts";
import { uploadOf } from "./upload-of.ts";

/** A media template: exactly one image (uploaded or by address), gif (with width and height) or sticker. */
export function readMedia(world: World, oaId: string, payload: Json): Content {
  const element =
    Array.isArray(payload.elements) && payload.elements.length === 1 ? payload.elements[0] : null;
  if (!isObject(element)) throw invalid("elements");
  const buttons = readButtons(payload.buttons);
  switch (element.media_type) {
    case "image":
      return {
        kind: "photo",
        event: "oa_send_image",
        buttons,
        attachments: [picture(world, oaId, element, "image")],
      };
    case "gif":
      if (!Number.isInteger(element.width) || !Number.isInteger(element.height)) throw invalid("width");
      return {
        kind: "GIF",
        event: "oa_send_gif",
        buttons,
        attachments: [picture(world, oaId, element, "gif")],
      };
    case "sticker":
      return { kind: "sticker", event: "oa_send_sticker", buttons, attachments: [sticker(element)] };
    default:
      throw invalid("media_type");
  }
}

function picture(world: World, oaId: string, element: Json, kind: "image" | "gif") {
  const url =
    element.attachment_id === undefined
      ? element.url
      : mediaUrl(world, uploadOf(world, oaId, element.attachment_id, kind).mediaId);
  if (!isWebUrl(url)) throw invalid("url");
  return { type: kind, payload: { thumbnail: url, url } };
}

function sticker(element: Json) {
  const id = element.attachment_id;
  if (typeof id !== "string" || id === "") throw invalid("attachment_id");
  return { type: "sticker", payload: { id, url: "" } };
}
