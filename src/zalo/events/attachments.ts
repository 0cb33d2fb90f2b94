import { z } from "zod";
import type { Attachment } from "../attachment-types.ts";
import { maybe, maybeNumber, record } from "./fields.ts";

const url = maybe;
const preview = z.object({ url, thumbnail: maybe, description: maybe });
const link = z.object({ ...preview.shape, title: maybe });
const file = z.object({ url, size: maybeNumber, name: maybe, checksum: maybe, type: maybe });
const sticker = z.object({ id: maybe, url });
const template = z.object({ zinstant_id: maybe, text: maybe, link_url: maybe, checksum: maybe });
const coordinates = z.object({
  latitude: z.coerce.number().min(-90).max(90),
  longitude: z.coerce.number().min(-180).max(180),
});
const element = z.object({ type: z.string(), payload: record.nullish() });

/** `message.attachments`; an element nobody has described becomes `other`, with its payload. */
export const attachments = z
  .array(z.unknown())
  .nullish()
  .transform((elements) => (elements ?? []).map(readAttachment));

/** In a business card's event the link's description is JSON text with the phone and the QR code. */
export function asBusinessCard(attachment: Attachment): Attachment {
  if (attachment.type !== "link") return attachment;
  const { url, thumbnail, description, payload } = attachment;
  const card = z.object({ phone: maybe, qrCodeUrl: maybe }).safeParse(parseJson(description ?? ""));
  return { type: "business_card", payload, url, thumbnail, ...card.data };
}

function readAttachment(json: unknown): Attachment {
  const parsed = element.safeParse(json);
  if (!parsed.success) return { type: "other", name: "", payload: {} };
  const { type, payload: maybePayload } = parsed.data;
  const payload = maybePayload ?? {};
  return read(type, payload) ?? { type: "other", name: type, payload };
}

function read(type: string, payload: Record<string, unknown>): Attachment | null {
  switch (type) {
    case "image":
    case "gif":
    case "video":
      return { type, payload, ...preview.parse(payload) };
    case "link":
      return { type, payload, ...link.parse(payload) };
    case "audio":
      return { type, payload, url: url.parse(payload.url) };
    case "sticker":
      return { type, payload, ...sticker.parse(payload) };
    case "location": {
      const place = coordinates.safeParse(payload.coordinates);
      return place.success ? { type, payload, ...place.data } : null;
    }
    case "file": {
      const { type: fileType, ...rest } = file.parse(payload);
      return { type, payload, ...rest, fileType };
    }
    case "template": {
      const { zinstant_id: zinstantId, link_url: linkUrl, ...rest } = template.parse(payload);
      return { type, payload, zinstantId, linkUrl, ...rest };
    }
    default:
      return null;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
