import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import {
  languageDataFolder,
  ocrLanguage,
} from "../../../src/signal-reports/speed-screenshot/language-data.node.ts";
import { openSpeedScreenshotReader } from "../../../src/signal-reports/speed-screenshot/speed-screenshot-reader.node.ts";
import { plainImage } from "../../media/photo/phone-photo.ts";
import { drawScreenshot, drawSvg, type Page, type Wear, wearOut } from "./draw-screenshot.ts";

const reader = openSpeedScreenshotReader();
afterAll(() => reader.close());

const usual = { down: 45.32, up: 20.1, ping: 12 };
const clear: [string, Page, Wear, { down: number; up: number; ping: number | null }][] = [
  ["one below the other, Vietnamese", {}, {}, usual],
  ["one below the other, dark", { dark: true }, {}, usual],
  ["side by side, Vietnamese, dark", { layout: "columns", dark: true }, {}, usual],
  [
    "side by side, English",
    { layout: "columns", language: "en", down: "112.4", up: "9.87" },
    {},
    { down: 112.4, up: 9.87, ping: 12 },
  ],
  [
    "in rows, Vietnamese",
    { layout: "rows", down: "3,2", up: "1,05", ping: "80" },
    {},
    { down: 3.2, up: 1.05, ping: 80 },
  ],
  ["in rows, English, dark", { layout: "rows", language: "en", dark: true }, {}, usual],
  [
    "with icons and units in the label's row",
    { layout: "icons", language: "en", down: "38.6", up: "14.2" },
    {},
    { down: 38.6, up: 14.2, ping: 12 },
  ],
  ["labels below the figures", { layout: "above", language: "en" }, {}, { ...usual, ping: null }],
  [
    "a slow network, Mb/s",
    { down: "0,85", up: "0,12", ping: "245", unit: "Mb/s" },
    {},
    { down: 0.85, up: 0.12, ping: 245 },
  ],
  ["no decimals, thin letters", { down: "68", up: "23", weight: 400 }, {}, { down: 68, up: 23, ping: 12 }],
  ["sent small", {}, { width: 400 }, usual],
  ["JPEG of low quality", { layout: "columns" }, { quality: 25 }, usual],
  ["a little blurred", {}, { blur: 1 }, usual],
  ["grainy", { dark: true }, { noise: 25, quality: 60 }, usual],
  ["lying on its side", {}, { turn: 90 }, usual],
  ["lying on the other side", { layout: "columns" }, { turn: 270 }, usual],
];

describe("reading screenshots", () => {
  it.each(clear)("given a screenshot %s, reads its figures", async (_name, page, wear, figures) => {
    const result = await reader.read(await wearOut(await drawScreenshot(page), wear));
    expect(result).toMatchObject({ outcome: "read", down: figures.down, up: figures.up });
    // A ping in doubt is left out; a wrong one is never shown.
    if (result.outcome === "read") expect([figures.ping, null]).toContain(result.ping);
  });

  it("given the operator's row, names the operator and how sure the figures are", async () => {
    const result = await reader.read(
      await drawScreenshot({ operator: "MobiFone", server: "Viettel Hà Nội" }),
    );
    expect(result).toMatchObject({ outcome: "read", operator: "mobifone", ping: 12 });
    if (result.outcome === "read") expect(result.confidence).toBeGreaterThanOrEqual(0.6);
  });
});

const worn: [string, Page, Wear][] = [
  ["strongly blurred", {}, { blur: 4 }],
  ["with small figures, blurred", { layout: "rows" }, { blur: 1 }],
  ["of 160 pixels", { layout: "rows" }, { width: 160 }],
  ["JPEG of the lowest quality, small", { layout: "columns" }, { width: 320, quality: 3 }],
  ["crooked", { layout: "icons" }, { tilt: 6 }],
  ["blurred and grainy", { dark: true }, { blur: 2.4, noise: 60, quality: 20 }],
  ["upside down", { layout: "rows" }, { turn: 180 }],
];

describe("reading what is hardly readable", () => {
  it.each(worn)("given a screenshot %s, reads it rightly or not at all", async (_name, page, wear) => {
    const result = await reader.read(await wearOut(await drawScreenshot(page), wear));
    if (result.outcome === "unreadable") return expect(result.reason).not.toBe("not-an-image");
    expect(result).toMatchObject({ down: 45.32, up: 20.1 });
    expect([12, null]).toContain(result.ping);
  });

  it("given the lower half cut off, or the labels, does not read", async () => {
    const whole = await drawScreenshot({});
    const { default: sharp } = await import("sharp");
    for (const [top, height] of [
      [0, 480],
      [440, 960],
      [340, 130],
    ] as const) {
      const part = await sharp(whole).extract({ left: 0, top, width: 720, height }).png().toBuffer();
      expect(await reader.read(part)).toMatchObject({ outcome: "unreadable" });
    }
  });
});

describe("reading what is no screenshot", () => {
  const letter = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><rect width="100%" height="100%" fill="#fff"/>
    ${[
      "Gói cước 100 Mbps: 180.000 đồng",
      "Tải xuống ứng dụng VNeID tại đây",
      "Tải lên ảnh chân dung 3x4",
      "Hotline 1800 8098",
    ]
      .map(
        (line, index) =>
          `<text x="40" y="${120 + index * 90}" font-family="Be Vietnam Pro" font-size="36">${line}</text>`,
      )
      .join("")}</svg>`;

  it("given a leaflet with the same words and a rate, a plain wall, or no picture, reads nothing", async () => {
    expect(await reader.read(await drawSvg(letter))).toMatchObject({ outcome: "unreadable" });
    expect(await reader.read(await plainImage(800, 600).jpeg().toBuffer())).toEqual({
      outcome: "unreadable",
      reason: "no-labels",
    });
    expect(await reader.read(Buffer.from("<html>"))).toEqual({
      outcome: "unreadable",
      reason: "not-an-image",
    });
  });

  it("given a broken picture, says so and reads the next one", async () => {
    const broken = (await drawScreenshot({})).slice(0, 3_000);
    expect(await reader.read(broken)).toEqual({ outcome: "unreadable", reason: "not-an-image" });
    expect(await reader.read(await drawScreenshot({}))).toMatchObject({ outcome: "read", down: 45.32 });
  });
});

describe("the worker", () => {
  it("given a deadline that passes, gives the picture up and reads again later", async () => {
    const hasty = openSpeedScreenshotReader({ deadlineMs: 1 });
    const [first, second] = await Promise.all([
      hasty.read(await drawScreenshot({})),
      hasty.read(await drawScreenshot({})),
    ]);
    expect([first, second]).toEqual(
      Array.from({ length: 2 }, () => ({ outcome: "unreadable", reason: "too-slow" })),
    );
    await hasty.close();
  });

  it("given a closed reader, starts anew; closing twice or unused does no harm", async () => {
    const other = openSpeedScreenshotReader();
    await other.close();
    expect(await other.read(await drawScreenshot({}))).toMatchObject({ outcome: "read" });
    await other.close();
    await other.close();
  });

  it("given the installed packages, has its language data at hand", () => {
    expect(existsSync(join(languageDataFolder(), `${ocrLanguage}.traineddata.gz`))).toBe(true);
  });
});
