import { z } from "zod";
import { mediaUrl } from "../messages/media-url.ts";
import { bytesOf } from "../state/file-bytes.node.ts";
import type { Attachment } from "../state/message.ts";
import { own } from "../state/own.ts";
import type { World } from "../state/world.ts";
import { refuse } from "./body.ts";

const media = z.object({ mediaId: z.string().optional(), url: z.string().optional() });

/** The fields of each kind of attachment a resident can send, beside oaId, userId, text and quoteId. */
export const attachmentSchemas: Record<string, z.ZodObject> = {
  image: media,
  gif: media,
  video: media.extend({ description: z.string().default("") }),
  audio: media,
  file: media.extend({ name: z.string().optional() }),
  sticker: z.object({ stickerId: z.string().default("sticker-1") }),
  location: z.object({ latitude: z.coerce.number(), longitude: z.coerce.number() }),
  link: z.object({ url: z.string(), description: z.string().default(""), thumbnail: z.string().default("") }),
  card: z.object({ phone: z.string(), name: z.string().default("") }),
};

/** A webhook attachment: coordinates and sizes are strings, a business card is a link with JSON in it. */
export function attachmentOf(world: World, type: string, body: Record<string, unknown>): Attachment {
  switch (type) {
    case "sticker": {
      const id = String(body.stickerId);
      return { type, payload: { id, url: mediaUrl(world, `${id}.svg`) } };
    }
    case "location":
      return {
        type,
        payload: { coordinates: { latitude: String(body.latitude), longitude: String(body.longitude) } },
      };
    case "link":
      return { type, payload: { thumbnail: body.thumbnail, description: body.description, url: body.url } };
    case "card": {
      const description = JSON.stringify({ phone: body.phone, qrCodeUrl: "" });
      return { type, payload: { thumbnail: "", description, url: String(body.name) } };
    }
    default:
      return { type, payload: fileOf(world, type, body) };
  }
}

function fileOf(world: World, type: string, body: Record<string, unknown>): Record<string, unknown> {
  const stored = own(world.state.media, body.mediaId);
  const url = stored ? mediaUrl(world, String(body.mediaId)) : body.url;
  if (typeof url !== "string") throw refuse({ error: "mediaId or url is needed" });
  if (type === "audio") return { url };
  if (type === "video") return { thumbnail: url, description: body.description, url };
  if (type !== "file") return { thumbnail: url, url };
  const name = body.name ?? stored?.name ?? "tep-tin";
  const size = String(stored ? bytesOf(stored).length : 0);
  return { url, size, name, checksum: stored?.checksum ?? "", type: stored?.type ?? "" };
}
