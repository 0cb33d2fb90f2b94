import sharp from "sharp";
import type { Photo, Rectangle } from "./photo.ts";
import { photoOf } from "./photo-of.node.ts";

/**
 * Draws a kept picture anew with black rectangles over faces, number plates and names; what was below is gone.
 * @param rectangles in pixels of the picture; the parts outside of it do not count
 */
export async function redactPhoto(bytes: Uint8Array, rectangles: Rectangle[]): Promise<Photo> {
  const { width, height } = await sharp(bytes).metadata();
  const boxes = rectangles.flatMap((rectangle) => {
    const inside = clip(rectangle, width, height);
    return inside ? [{ input: { create: blackBox(inside) }, left: inside.left, top: inside.top }] : [];
  });
  return await photoOf(sharp(await sharp(bytes).composite(boxes).png().toBuffer()));
}

function blackBox({ width, height }: Rectangle) {
  return { width, height, channels: 3 as const, background: "#000000" };
}

/** Whole pixels, never less than what was marked. */
function clip(rectangle: Rectangle, width: number, height: number): Rectangle | null {
  const left = Math.max(0, Math.floor(rectangle.left));
  const top = Math.max(0, Math.floor(rectangle.top));
  const right = Math.min(width, Math.ceil(rectangle.left + rectangle.width));
  const bottom = Math.min(height, Math.ceil(rectangle.top + rectangle.height));
  return right > left && bottom > top ? { left, top, width: right - left, height: bottom - top } : null;
}
