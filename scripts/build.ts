import { existsSync } from "node:fs";
import { copyFile, mkdir } from "node:fs/promises";
import { build } from "esbuild";
import { serverBundle } from "./server-bundle.ts";
import { buildStaffAssets } from "./staff-assets.ts";

// The server and the command line.
await build({
  entryPoints: ["src/main.ts", "src/cli.ts"],
  outdir: "dist",
  ...serverBundle,
  splitting: true,
  sourcemap: true,
});

// What the simulator's page loads.
const page = "src/zalo/simulator/page";
await mkdir("dist/assets", { recursive: true });
if (existsSync(`${page}/browser.ts`)) {
  await build({
    entryPoints: [`${page}/browser.ts`],
    outfile: "dist/assets/simulator.js",
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2020",
    logLevel: "warning",
  });
  await copyFile(`${page}/simulator.css`, "dist/assets/simulator.css");
}

// What the staff's pages load.
await buildStaffAssets();
