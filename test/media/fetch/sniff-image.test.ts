import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { sniffImage } from "../../../src/media/fetch/sniff-image.ts";

const image = sharp({ create: { width: 8, height: 8, channels: 3, background: "#336699" } });
const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe("telling pictures by their bytes", () => {
  it.each([
    ["image/jpeg", () => image.clone().jpeg()],
    ["image/png", () => image.clone().png()],
    ["image/gif", () => image.clone().gif()],
    ["image/webp", () => image.clone().webp()],
    ["image/avif", () => image.clone().avif()],
  ] as const)("given %s as sharp writes it, knows it", async (type, encode) => {
    expect(sniffImage(await encode().toBuffer())).toBe(type);
  });

  it("given an iPhone's HEIC, knows it too", () => {
    expect(sniffImage(ascii("\0\0\0\x18ftypheic\0\0\0\0mif1heic"))).toBe("image/heic");
    expect(sniffImage(ascii("\0\0\0\x18ftypmif1\0\0\0\0mif1heic"))).toBe("image/heic");
  });

  it.each([
    "",
    "GIF",
    "<svg xmlns='http://www.w3.org/2000/svg'/>",
    "%PDF-1.7",
    "\0\0\0\x18ftypisom",
    "RIFF1234WAVE",
  ])("given %j, knows no picture", (text) => {
    expect(sniffImage(ascii(text))).toBeNull();
  });

  it("given any bytes, never fails", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect([
          null,
          "image/jpeg",
          "image/png",
          "image/gif",
          "image/webp",
          "image/avif",
          "image/heic",
        ]).toContain(sniffImage(bytes));
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});
