import type { Context } from "hono";
import { mediaUrl } from "../messages/media-url.ts";
import { addMedia } from "../state/add-media.ts";
import type { World } from "../state/world.ts";
import { refuse } from "./body.ts";

const most = 25 * 1024 * 1024;

/** POST /media: a multipart `file` of up to 25 MB from a resident's phone; answers `{mediaId, url}`. */
export async function keepMedia(world: World, c: Context): Promise<Response> {
  const file = (await c.req.raw.formData()).get("file");
  if (!(file instanceof File)) throw refuse({ error: "file is missing" });
  if (file.size > most) throw refuse({ error: "file is larger than 25 MB" });
  const mediaId = addMedia(world, new Uint8Array(await file.arrayBuffer()), file.type, file.name);
  await world.save();
  return c.json({ mediaId, url: mediaUrl(world, mediaId) });
}
