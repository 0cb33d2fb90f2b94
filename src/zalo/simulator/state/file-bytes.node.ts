import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import type { Media } from "./state.ts";

/** A file as the state keeps it, with the MD5 that file events carry (web crypto has no MD5). */
export function mediaFrom(bytes: Uint8Array, type: string, name: string): Media {
  return {
    type,
    name,
    base64: Buffer.from(bytes).toString("base64"),
    checksum: createHash("md5").update(bytes).digest("hex"),
  };
}

/** The bytes of a stored file. */
export const bytesOf = (media: Media): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(media.base64, "base64"));
