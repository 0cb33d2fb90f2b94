import sharp from "sharp";
import { sniffImage } from "../fetch/sniff-image.ts";
import type { RefusalReason } from "../reasons.ts";
import type { ReencodedPhoto } from "./photo.ts";
import { photoOf } from "./photo-of.node.ts";

/** More than any phone's picture has; what unfolds to more is a bomb or a scan. */
const mostPixels = 64_000_000;
const slowestSeconds = 20;

const formatOf: Record<string, string> = {
  "image/jpeg": "jpeg",
  "image/png": "png",
  "image/gif": "gif",
  "image/webp": "webp",
  "image/avif": "heif",
};

/**
 * Makes a picture safe to keep: decoded and drawn anew as JPEG, upright as its camera meant it, its longest side at
 * most 1,600 pixels, a thumbnail of 320, nothing of its metadata (place, time, device). An animation gives its
 * first frame, transparency becomes white.
 */
export async function reencodePhoto(bytes: Uint8Array): Promise<ReencodedPhoto> {
  const type = sniffImage(bytes);
  if (!type) return refused("not-an-image");
  const format = formatOf[type];
  if (!format) return refused("unsupported-format");
  try {
    const image = sharp(bytes, { limitInputPixels: mostPixels, failOn: "error" });
    const found = await image.metadata();
    // The decoder must read the file as what its first bytes say it is.
    if (found.format !== format) return refused("not-an-image");
    if ((found.width ?? 0) * (found.height ?? 0) > mostPixels) return refused("too-many-pixels");
    return { outcome: "photo", ...(await photoOf(image.autoOrient().timeout({ seconds: slowestSeconds }))) };
  } catch (error) {
    return refused(reasonOf(error));
  }
}

function reasonOf(error: unknown): RefusalReason {
  const message = error instanceof Error ? error.message : "";
  return /pixel limit/i.test(message) ? "too-many-pixels" : "broken-image";
}

function refused(reason: RefusalReason): ReencodedPhoto {
  return { outcome: "refused", reason };
}
