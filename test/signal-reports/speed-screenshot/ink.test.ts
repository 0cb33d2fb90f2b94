import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { countInk, fitsText } from "../../../src/signal-reports/speed-screenshot/ink.ts";
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
    ["45.32", { digits: 4, marks: 1, holes: 1 }],
    ["45,32", { digits: 4, marks: 1, holes: 1 }],
    ["4532", { digits: 4, marks: 0, holes: 1 }],
    ["0.8", { digits: 2, marks: 1, holes: 3 }],
    ["168", { digits: 3, marks: 0, holes: 3 }],
    ["7", { digits: 1, marks: 0, holes: 0 }],
    ["1.1.1", { digits: 3, marks: 2, holes: 0 }],
  ])("given %s, counts its digits and decimal marks", async (text, ink) => {
    expect(await inkOf(text)).toEqual(ink);
    expect(await inkOf(text, { size: 28, weight: 400 })).toEqual(ink);
  });

  it("given an empty piece, counts nothing", () => {
    const nothing = { digits: 0, marks: 0, holes: 0 };
    expect(countInk({ data: new Uint8Array(400).fill(255), width: 20, height: 20 })).toEqual(nothing);
    expect(countInk({ data: new Uint8Array(), width: 0, height: 0 })).toEqual(nothing);
  });
});

describe("comparing ink with a text", () => {
  it.each(["45.32", "139,81", "0.8", "707", "96"])("given %s, fits itself", async (text) => {
    expect(fitsText(await inkOf(text), text)).toBe(true);
  });

  it.each([
    ["a lost point", "45.32", "4532"],
    ["a point too many", "4532", "45.32"],
    ["an 8 taken for a 6", "139.81", "139.61"],
    ["a 3 taken for an 8", "33.38", "38.38"],
    ["a digit made up", "33.38", "353.38"],
    ["a digit lost", "145.3", "45.3"],
  ])("given %s, does not fit", async (_what, drawn, read) => {
    expect(fitsText(await inkOf(drawn), read)).toBe(false);
  });

  it("given a 4 drawn open or closed, fits both", () => {
    expect(fitsText({ digits: 2, marks: 0, holes: 1 }, "47")).toBe(true);
    expect(fitsText({ digits: 2, marks: 0, holes: 0 }, "47")).toBe(true);
    expect(fitsText({ digits: 2, marks: 0, holes: 2 }, "47")).toBe(false);
  });
});
