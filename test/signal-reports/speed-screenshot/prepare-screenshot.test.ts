import sharp from "sharp";
import { describe, expect, it } from "vitest";
import {
  cutFigure,
  prepareScreenshot,
} from "../../../src/signal-reports/speed-screenshot/prepare-screenshot.node.ts";
import { plainImage } from "../../media/photo/phone-photo.ts";
import { drawScreenshot } from "./draw-screenshot.ts";

const upright = { turn: 0, width: 600 } as const;
const meanOf = async (png: Uint8Array) => (await sharp(png).stats()).channels[0]?.mean ?? Number.NaN;

describe("making a screenshot ready for reading", () => {
  it("given a dark page, makes it dark on light; a light one stays so", async () => {
    for (const dark of [true, false]) {
      const prepared = await prepareScreenshot(await drawScreenshot({ dark }), upright);
      expect(await meanOf(prepared.png)).toBeGreaterThan(200);
    }
  });

  it("given any size, makes it as wide as asked, also turned", async () => {
    const page = await drawScreenshot({});
    expect(await prepareScreenshot(page, upright)).toMatchObject({ width: 600, height: 1_167 });
    expect(await prepareScreenshot(page, { turn: 90, width: 1_080 })).toMatchObject({
      width: 1_080,
      height: 555,
    });
  });

  it("given a page like a scroll, bounds its height", async () => {
    const scroll = await plainImage(100, 3_000).png().toBuffer();
    const { height } = await prepareScreenshot(scroll, upright);
    expect(height).toBeLessThanOrEqual(1_800);
  });

  it("given transparency, puts white behind it", async () => {
    const clear = { width: 50, height: 50, channels: 4 as const, background: { r: 0, g: 0, b: 0, alpha: 0 } };
    const { png } = await prepareScreenshot(await sharp({ create: clear }).png().toBuffer(), upright);
    expect(await meanOf(png)).toBe(255);
  });

  it("given a figure at the very edge, cuts it without leaving the picture", async () => {
    const prepared = await prepareScreenshot(await drawScreenshot({}), upright);
    const { width, height } = prepared;
    const { grey, png } = await cutFigure(prepared, { x0: 0, y0: height - 20, x1: width, y1: height });
    expect(grey.width).toBe(width);
    expect(grey.height).toBe(23);
    expect(grey.data).toHaveLength(grey.width * grey.height);
    expect((await sharp(png).metadata()).height).toBe(72 + 48);
  });
});
