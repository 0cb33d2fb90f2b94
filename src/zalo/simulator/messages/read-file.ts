import type { Json } from "../openapi/endpoint.ts";
import type { World } from "../state/world.ts";
import { mediaUrl } from "./media-url.ts";
import { readButtons } from "./read-buttons.ts";
import type { Content } from "./read-message.ts";
import { uploadOf } from "./upload-of.ts";

/** A file by the token of upload/file. */
export function readFile(world: World, oaId: string, payload: Json): Content {
  const { mediaId, media } = uploadOf(world, oaId, payload.token, "file");
  return {
    kind: "file",
    event: "oa_send_file",
    buttons: readButtons(payload.buttons),
    attachments: [
      {
        type: "file",
        payload: {
          url: mediaUrl(world, mediaId),
          size: String(media ? atob(media.base64).length : 0),
          name: media?.name ?? "",
          checksum: media?.checksum ?? "",
          type: media?.type ?? "",
        },
      },
    ],
  };
}
