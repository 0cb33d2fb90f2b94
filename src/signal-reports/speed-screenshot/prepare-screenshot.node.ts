import sharp from "sharp";
import type { GreyImage } from "./ink.ts";
import type { Box } from "./types.ts";

const mostPixels = 64_000_000;

/** A picture made ready for reading: upright, grey, dark on light, of a size whose letters OCR knows. */
export type PreparedScreenshot = { png: Uint8Array; width: number; height: number };

/** How a picture is looked at: degrees clockwise beside what EXIF says, and how wide it is made, in pixels. */
export type View = { turn: 0 | 90 | 180 | 270; width: number };

export async function prepareScreenshot(
  bytes: Uint8Array,
  { turn, width }: View,
): Promise<PreparedScreenshot> {
  const upright = await sharp(bytes, { limitInputPixels: mostPixels, failOn: "error" })
    .autoOrient()
    .rotate(turn)
    .flatten({ background: "#ffffff" })
    .greyscale()
    .resize({ width, height: width * 3, fit: "inside" })
    .normalise()
    .png()
    .toBuffer();
  const [channel] = (await sharp(upright).stats()).channels;
  const isDark = (channel?.mean ?? 255) < 115;
  const { data, info } = await sharp(upright)
    .negate(isDark ? { alpha: false } : false)
    .png()
    .toBuffer({ resolveWithObject: true });
  return { png: data, width: info.width, height: info.height };
}

/** A figure's piece of the picture with a little air, larger, for a second look. */
export async function cutFigure(
  { png, width, height }: PreparedScreenshot,
  box: Box,
): Promise<{ png: Uint8Array; grey: GreyImage }> {
  const air = Math.max(3, Math.round((box.y1 - box.y0) * 0.12));
  const left = Math.max(0, Math.floor(box.x0) - air);
  const top = Math.max(0, Math.floor(box.y0) - air);
  const piece = sharp(png).extract({
    left,
    top,
    width: Math.min(width, Math.ceil(box.x1) + air) - left,
    height: Math.min(height, Math.ceil(box.y1) + air) - top,
  });
  const cut = await piece.png().toBuffer();
  const { data, info } = await sharp(cut).greyscale().raw().toBuffer({ resolveWithObject: true });
  const larger = await sharp(cut)
    .resize({ height: 72, kernel: "cubic" })
    .extend({ top: 24, bottom: 24, left: 24, right: 24, background: "#ffffff" })
    .png()
    .toBuffer();
  return { png: larger, grey: { data: new Uint8Array(data), width: info.width, height: info.height } };
}
