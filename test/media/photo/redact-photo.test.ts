import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { redactPhoto } from "../../../src/media/photo/redact-photo.node.ts";
import { plainImage } from "./phone-photo.ts";

async function brightnessAt(bytes: Uint8Array, x: number, y: number): Promise<number> {
  const { data, info } = await sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true });
  return data[(y * info.width + x) * info.channels] ?? Number.NaN;
}

describe("blacking out parts of a picture", () => {
  it("given rectangles, blackens them in picture and thumbnail and leaves the rest", async () => {
    const bytes = await plainImage(640, 480, "#ffffff").jpeg().toBuffer();
    const result = await redactPhoto(bytes, [
      { left: 100, top: 100, width: 200, height: 100 },
      { left: 400.6, top: 300.2, width: 50.5, height: 50.5 },
    ]);
    expect(result).toMatchObject({ width: 640, height: 480, contentType: "image/jpeg" });
    expect(await brightnessAt(result.photo, 200, 150)).toBeLessThan(5);
    expect(await brightnessAt(result.photo, 425, 325)).toBeLessThan(5);
    expect(await brightnessAt(result.photo, 50, 50)).toBeGreaterThan(250);
    expect(await brightnessAt(result.thumbnail, 100, 75)).toBeLessThan(5);
  });

  it("given parts outside of the picture, blackens what lies inside and does not fail", async () => {
    const bytes = await plainImage(100, 80, "#ffffff").jpeg().toBuffer();
    const result = await redactPhoto(bytes, [
      { left: -50, top: -50, width: 80, height: 80 },
      { left: 90, top: 70, width: 500, height: 500 },
      { left: 300, top: 300, width: 10, height: 10 },
      { left: 40, top: 40, width: -5, height: 0 },
    ]);
    expect(await brightnessAt(result.photo, 8, 8)).toBeLessThan(10);
    expect(await brightnessAt(result.photo, 97, 77)).toBeLessThan(10);
    expect(await brightnessAt(result.photo, 60, 30)).toBeGreaterThan(245);
  });

  it("given no rectangle, gives the picture back", async () => {
    const bytes = await plainImage(100, 80).jpeg().toBuffer();
    expect(await redactPhoto(bytes, [])).toMatchObject({ width: 100, height: 80 });
  });
});
