import sharp, { type Sharp } from "sharp";
import type { Photo } from "./photo.ts";

const longestSide = 1_600;
const thumbnailSide = 320;

/** Draws an opened picture in the two sizes that are kept. sharp writes no metadata unless asked to. */
export async function photoOf(image: Sharp): Promise<Photo> {
  const { data, info } = await within(image.flatten({ background: "#ffffff" }), longestSide).toBuffer({
    resolveWithObject: true,
  });
  const thumbnail = await within(sharp(data), thumbnailSide).toBuffer();
  return { photo: data, thumbnail, contentType: "image/jpeg", width: info.width, height: info.height };
}

function within(image: Sharp, side: number): Sharp {
  return image
    .resize({ width: side, height: side, fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb")
    .jpeg({ quality: 80 });
}
