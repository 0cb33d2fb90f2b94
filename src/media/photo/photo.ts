import type { RefusalReason } from "../reasons.ts";

/** A picture as it is kept: JPEG in sRGB, without any metadata; sizes in pixels. */
export type Photo = {
  photo: Uint8Array;
  thumbnail: Uint8Array;
  contentType: "image/jpeg";
  width: number;
  height: number;
};

export type ReencodedPhoto = ({ outcome: "photo" } & Photo) | { outcome: "refused"; reason: RefusalReason };

/** Black out from (left, top), in pixels of the picture as it is seen. */
export type Rectangle = { left: number; top: number; width: number; height: number };
