import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-wasm";
import sharp from "sharp";
import { startResvg } from "../../../src/signal-reports/dossier/map/start-resvg.node.ts";

/** A speed test's result page as the tests draw it; texts are the figures as written. */
export type Page = {
  layout?: "stack" | "columns" | "rows" | "icons" | "above";
  language?: "vi" | "en";
  dark?: boolean;
  down?: string;
  up?: string;
  ping?: string;
  unit?: string;
  operator?: string;
  server?: string;
  weight?: 400 | 600;
};

type Place = {
  x: number;
  y: number;
  size: number;
  anchor?: "middle" | "end";
  quiet?: boolean;
  bold?: boolean;
};

const words = {
  vi: { down: "Tải xuống", up: "Tải lên", title: "Kết quả đo", operator: "Nhà mạng", server: "Điểm đo" },
  en: { down: "DOWNLOAD", up: "UPLOAD", title: "Result", operator: "Provider", server: "Server" },
};

const { resolve } = createRequire(import.meta.url);
let fonts: Promise<Uint8Array[]> | null = null;

async function openFonts(): Promise<Uint8Array[]> {
  await startResvg();
  const folder = "@expo-google-fonts/be-vietnam-pro";
  const names = ["400Regular/BeVietnamPro_400Regular", "600SemiBold/BeVietnamPro_600SemiBold"];
  return await Promise.all(names.map((name) => readFile(resolve(`${folder}/${name}.ttf`))));
}

/** Draws a page of 720 × 1,400 as PNG, with a font of npm's: the same on every machine. */
export async function drawScreenshot(page: Page = {}): Promise<Uint8Array> {
  return await drawSvg(pageSvg(page));
}

export async function drawSvg(svg: string): Promise<Uint8Array> {
  fonts ??= openFonts();
  const fontBuffers = await fonts;
  const font = { fontBuffers, defaultFontFamily: "Be Vietnam Pro", loadSystemFonts: false };
  return new Resvg(svg, { font }).render().asPng();
}

function pageSvg(page: Page): string {
  const { dark = false, language = "vi", weight = 600 } = page;
  const [ground, ink, quietInk] = dark
    ? ["#10182b", "#ffffff", "#9fb0d0"]
    : ["#ffffff", "#1b1f2a", "#667085"];
  const text = (content: string, { x, y, size, anchor, quiet, bold }: Place) =>
    `<text x="${x}" y="${y}" font-family="Be Vietnam Pro" font-size="${size}" text-anchor="${anchor ?? "start"}"
      font-weight="${bold ? weight : 400}" fill="${quiet ? quietInk : ink}">${content}</text>`;
  const { title, operator, server } = words[language];
  const frame = [
    text("10:42", { x: 24, y: 50, size: 24 }),
    text("87%", { x: 690, y: 50, size: 24, anchor: "end" }),
    text("i-Speed by VNNIC", { x: 360, y: 130, size: 34, anchor: "middle", bold: true }),
    text(title, { x: 360, y: 190, size: 28, anchor: "middle", quiet: true }),
    text(operator, { x: 60, y: 1_000, size: 26, quiet: true }),
    text(page.operator ?? "Viettel", { x: 660, y: 1_000, size: 30, anchor: "end" }),
    text(server, { x: 60, y: 1_060, size: 26, quiet: true }),
    text(page.server ?? "VNNIC Hà Nội", { x: 660, y: 1_060, size: 30, anchor: "end" }),
    text("20/11/2026 19:42", { x: 360, y: 1_200, size: 24, anchor: "middle", quiet: true }),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="720" height="1400">
    <rect width="100%" height="100%" fill="${ground}"/>${frame.join("")}${figures(page, text)}</svg>`;
}

function figures(page: Page, text: (content: string, place: Place) => string): string {
  const { layout = "stack", language = "vi", unit = "Mbps" } = page;
  const { down = "45,32", up = "20,10", ping = "12" } = page;
  const label = words[language];
  const middle = { anchor: "middle", quiet: true } as const;
  const figure = { anchor: "middle", bold: true } as const;
  if (layout === "rows") {
    const rows = [
      ["Ping", `${ping} ms`],
      ["Jitter", "3 ms"],
      [label.down, `${down} ${unit}`],
      [label.up, `${up} ${unit}`],
    ];
    return rows
      .flatMap(([name = "", value = ""], index) => [
        text(name, { x: 60, y: 330 + index * 100, size: 32, quiet: true }),
        text(value, { x: 660, y: 330 + index * 100, size: 36, anchor: "end", bold: true }),
      ])
      .join("");
  }
  if (layout === "icons") {
    const [downEnd, upEnd] = language === "vi" ? [232, 528] : [282, 562];
    return [
      '<circle cx="76" cy="313" r="14" fill="none" stroke="#18c8b0" stroke-width="3"/>',
      text(label.down, { x: 100, y: 323, size: 26, quiet: true }),
      text(unit, { x: downEnd, y: 323, size: 22, quiet: true }),
      text(down, { x: 80, y: 410, size: 70 }),
      '<circle cx="406" cy="313" r="14" fill="none" stroke="#a060ff" stroke-width="3"/>',
      text(label.up, { x: 430, y: 323, size: 26, quiet: true }),
      text(unit, { x: upEnd, y: 323, size: 22, quiet: true }),
      text(up, { x: 410, y: 410, size: 70 }),
      text("PING", { x: 80, y: 500, size: 26, quiet: true }),
      text("ms", { x: 160, y: 500, size: 22, quiet: true }),
      text(ping, { x: 240, y: 500, size: 30 }),
    ].join("");
  }
  if (layout === "above") {
    return [
      text(down, { x: 180, y: 380, size: 64, ...figure }),
      text(unit, { x: 180, y: 420, size: 24, ...middle }),
      text(label.down, { x: 180, y: 470, size: 28, ...middle }),
      text(up, { x: 540, y: 380, size: 64, ...figure }),
      text(unit, { x: 540, y: 420, size: 24, ...middle }),
      text(label.up, { x: 540, y: 470, size: 28, ...middle }),
    ].join("");
  }
  const [left, right] = layout === "stack" ? [360, 360] : [180, 540];
  const second = layout === "stack" ? 240 : 0;
  return [
    text(label.down, { x: left, y: 320, size: 30, ...middle }),
    text(down, { x: left, y: 410, size: 72, ...figure }),
    text(unit, { x: left, y: 455, size: 26, ...middle }),
    text(label.up, { x: right, y: 320 + second, size: 30, ...middle }),
    text(up, { x: right, y: 410 + second, size: 72, ...figure }),
    text(unit, { x: right, y: 455 + second, size: 26, ...middle }),
    text("Ping", { x: 200, y: 820, size: 28, ...middle }),
    text(`${ping} ms`, { x: 200, y: 870, size: 40, ...figure }),
    text("Jitter", { x: 520, y: 820, size: 28, ...middle }),
    text("3 ms", { x: 520, y: 870, size: 40, ...figure }),
  ].join("");
}

/** What a picture suffers between a phone's screen and the counter. */
export type Wear = {
  width?: number;
  blur?: number;
  quality?: number;
  tilt?: number;
  turn?: 90 | 180 | 270;
  noise?: number;
};

export async function wearOut(
  png: Uint8Array,
  { width, blur, quality, tilt, turn, noise }: Wear,
): Promise<Uint8Array> {
  let image = sharp(png);
  const redo = async () => {
    image = sharp(await image.png().toBuffer());
  };
  if (tilt) image = image.rotate(tilt, { background: "#777777" });
  if (turn) image = image.rotate(turn);
  await redo();
  if (width) image = image.resize({ width });
  if (blur) image = image.blur(blur);
  await redo();
  if (noise) {
    const { width: w = 0, height: h = 0 } = await image.metadata();
    const speckle = { create: { width: w, height: h, channels: 3 as const, background: "#808080" } };
    const grain = await sharp({
      ...speckle,
      create: { ...speckle.create, noise: { type: "gaussian", mean: 128, sigma: noise } },
    })
      .png()
      .toBuffer();
    image = image.composite([{ input: grain, blend: "soft-light" }]);
    await redo();
  }
  return quality ? await image.jpeg({ quality }).toBuffer() : await image.png().toBuffer();
}
