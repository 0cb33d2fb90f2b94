import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-wasm";
import { MAP_FONT } from "./draw-map.ts";
import { startResvg } from "./start-resvg.node.ts";

const { resolve } = createRequire(import.meta.url);
const fontFiles = ["400Regular/BeVietnamPro_400Regular.ttf", "600SemiBold/BeVietnamPro_600SemiBold.ttf"];

/** The renderer's module and the fonts come from the installed packages; its start-up cannot be done twice. */
let ready: Promise<Uint8Array[]> | undefined;

/**
 * An SVG as PNG bytes, `width` pixels wide.
 * @throws when the SVG cannot be read.
 */
export async function renderMap(svg: string, width: number): Promise<Uint8Array> {
  ready ??= prepare();
  const renderer = new Resvg(svg, {
    fitTo: { mode: "width", value: width },
    font: { fontBuffers: await ready, defaultFontFamily: MAP_FONT },
  });
  try {
    const image = renderer.render();
    const png = image.asPng();
    image.free();
    return png;
  } finally {
    renderer.free();
  }
}

async function prepare(): Promise<Uint8Array[]> {
  await startResvg();
  return Promise.all(fontFiles.map((file) => readFile(resolve(`@expo-google-fonts/be-vietnam-pro/${file}`))));
}
