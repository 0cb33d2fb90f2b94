import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm } from "@resvg/resvg-wasm";

let started: Promise<void> | null = null;

/** Makes the drawing of SVG ready: once a process, which the library insists on. */
export function startResvg(): Promise<void> {
  started ??= start();
  return started;
}

async function start(): Promise<void> {
  const { resolve } = createRequire(import.meta.url);
  const library = await readFile(resolve("@resvg/resvg-wasm/index_bg.wasm"));
  await initWasm(library).catch((error: unknown) => {
    if (!String(error).includes("Already initialized")) throw error;
  });
}
