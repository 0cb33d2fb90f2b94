import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { countInk } from "../../../src/signal-reports/speed-screenshot/ink.ts";
import { drawSvg } from "./draw-screenshot.ts";

async function inkOf(text: string, { size = 48, weight = 600 } = {}) {
  const png = await drawSvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${text.length * size}" height="${size * 2}"><rect width="100%" height="100%" fill="#fff"/>
    <text x="${size / 4}" y="${size * 1.3}" font-family="Be Vietnam Pro" font-weight="${weight}" font-size="${size}">${text}</text></svg>`,
  );
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  return countInk({ data: new Uint8Array(data), width: info.width, height: info.height });
}

describe("counting the ink of a figure", () => {
  it.each([
    ["45.32", { digits: 4, marks: 1 }],
    ["45,32", { digits: 4, marks: 1 }],
    ["4532", { digits: 4, marks: 0 }],
    ["0.8", { digits: 2, marks: 1 }],
    ["168", { digits: 3, marks: 0 }],
    ["7", { digits: 1, marks: 0 }],
    ["1.1.1", { digits: 3, marks: 2 }],
  ])("given %s, counts its digits and decimal marks", async (text, ink) => {
    expect(await inkOf(text)).toEqual(ink);
    expect(await inkOf(text, { size: 28, weight: 400 })).toEqual(ink);
  });

  it("given an empty piece, counts nothing", () => {
    expect(countInk({ data: new Uint8Array(400).fill(255), width: 20, height: 20 })).toEqual({
      digits: 0,
      marks: 0,
    });
    expect(countInk({ data: new Uint8Array(), width: 0, height: 0 })).toEqual({ digits: 0, marks: 0 });
  });
});
