import type { Context } from "hono";
import { bytesOf } from "../state/file-bytes.node.ts";
import { own } from "../state/own.ts";
import type { World } from "../state/world.ts";
import { sampleMedia } from "./sample-media.ts";

const shown = /^(image\/(png|jpeg|gif|webp)|audio\/[\w.-]+)$/;

/** GET /media/:id: photos and voices are shown, any other type only as a download, so that no upload runs here. */
export function mediaRoute(world: World, c: Context): Response {
  const id = c.req.param("id") ?? "";
  const sample = sampleMedia(id);
  if (sample) return new Response(sample.body, { headers: headers(sample.type, true, id) });
  const media = own(world.state.media, id);
  if (!media) return c.text("Không còn tệp này", 404);
  const inline = shown.test(media.type);
  return new Response(bytesOf(media), {
    headers: headers(inline ? media.type : "application/octet-stream", inline, media.name),
  });
}

function headers(type: string, inline: boolean, name: string): Record<string, string> {
  return {
    "content-type": type,
    "content-disposition": `${inline ? "inline" : "attachment"}; filename*=UTF-8''${encodeURIComponent(name)}`,
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; style-src 'none'; sandbox",
    "cache-control": "private, max-age=86400",
  };
}
