import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { build } from "esbuild";

const frame = "src/admin/frame";
const folder = "dist/public";
const assets = `${folder}/assets`;
/** What the guide shows, made by the test run (`PICTURES=1`). */
const pictures = "docs/images/help";
/** A page opened before an update still finds its files for a day. */
const keptMs = 24 * 3_600_000;
const browsers = ["chrome109", "firefox115", "safari15.4"];

/**
 * What the browser loads on staff pages, into `dist/public`: one style sheet (the frame's, then `style.css` of each
 * area), the frame's script, a script for each area with a `browser.ts`, drawings and icons; each under a name with
 * its hash, with a compressed copy, and listed in `assets/manifest.json`.
 */
export async function buildStaffAssets(): Promise<void> {
  await mkdir(assets, { recursive: true });
  const manifest: Record<string, string> = { ...(await bundles()), ...(await drawings()) };
  await writeFile(`${assets}/manifest.json`, JSON.stringify(manifest, null, 2));
  await serviceWorker(manifest);
  await webManifest(manifest);
  await writeFile(`${folder}/_headers`, headers);
  await writeFile(`${folder}/.assetsignore`, "*.br\n*.gz\n");
  await tidy(new Set(Object.values(manifest).map((url) => basename(url))));
}

const headers = `/assets/*
  Cache-Control: public, max-age=31536000, immutable
  X-Content-Type-Options: nosniff
/assets/manifest.json
  ! Cache-Control
  Cache-Control: no-cache
`;

async function bundles(): Promise<Record<string, string>> {
  const areas = (await readdir("src/admin", { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && entry.name !== "frame")
    .map(({ name }) => name)
    .sort();
  const having = (file: string) => areas.filter((area) => existsSync(`src/admin/${area}/${file}`));
  const sheets = [
    `${frame}/style/staff.css`,
    ...having("style.css").map((area) => `src/admin/${area}/style.css`),
    `${frame}/style/print.css`,
  ];
  const shared = {
    bundle: true,
    minify: true,
    outdir: assets,
    entryNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    loader: { ".png": "file", ".svg": "file" },
    target: browsers,
    metafile: true,
    logLevel: "warning",
  } as const;
  const styles = await build({
    ...shared,
    stdin: {
      contents: sheets.map((path) => `@import "./${path}";`).join("\n"),
      loader: "css",
      resolveDir: ".",
    },
    entryNames: "staff-[hash]",
  });
  const scripts = await build({
    ...shared,
    entryPoints: [
      { in: `${frame}/browser.ts`, out: "staff" },
      ...having("browser.ts").map((area) => ({ in: `src/admin/${area}/browser.ts`, out: area })),
    ],
    format: "esm",
  });
  const outputs = [...Object.keys(styles.metafile.outputs), ...Object.keys(scripts.metafile.outputs)];
  await Promise.all(outputs.map(compress));
  return Object.fromEntries(outputs.map((path) => [plainName(path), `/${relative(folder, path)}`]));
}

async function drawings(): Promise<Record<string, string>> {
  const icon = await readFile(`${frame}/icon.svg`, "utf8");
  await initWasm(await readFile(fileURLToPath(import.meta.resolve("@resvg/resvg-wasm/index_bg.wasm"))));
  const png = (width: number) => new Resvg(icon, { fitTo: { mode: "width", value: width } }).render().asPng();
  const files: Record<string, Uint8Array | string> = {
    "icons.svg": await readFile(`${frame}/icons.svg`, "utf8"),
    "icon.svg": icon,
    "icon-192.png": png(192),
    "icon-512.png": png(512),
  };
  const names = existsSync(pictures) ? await readdir(pictures) : [];
  for (const name of names) files[`help-${name}`] = await readFile(join(pictures, name));
  const made = await Promise.all(
    Object.entries(files).map(async ([name, content]) => {
      const hash = createHash("sha256").update(content).digest("hex").slice(0, 8);
      const path = `${assets}/${name.replace(/\.(?=\w+$)/, `-${hash}.`)}`;
      await writeFile(path, content);
      if (name.endsWith(".svg")) await compress(path);
      return [name, `/${relative(folder, path)}`] as const;
    }),
  );
  return Object.fromEntries(made);
}

async function serviceWorker(manifest: Record<string, string>): Promise<void> {
  const names = ["staff.css", "staff.js", "icons.svg", "icon.svg"];
  await build({
    entryPoints: [`${frame}/service-worker/worker.ts`],
    outfile: `${folder}/admin-view.js`,
    bundle: true,
    minify: true,
    target: browsers,
    define: { builtAssets: JSON.stringify(names.map((name) => manifest[name])) },
    logLevel: "warning",
  });
}

async function webManifest(manifest: Record<string, string>): Promise<void> {
  const facts = JSON.parse(await readFile(`${frame}/manifest.json`, "utf8"));
  const icons = [192, 512].map((size) => ({
    src: manifest[`icon-${size}.png`],
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose: "any maskable",
  }));
  await writeFile(`${folder}/admin-view.webmanifest`, JSON.stringify({ ...facts, icons }));
}

/** `dist/public/assets/staff-4ZK2VQ.css` → `staff.css`. */
function plainName(path: string): string {
  return basename(path).replace(/-[A-Z0-9]{8}(?=\.)/, "");
}

async function compress(path: string): Promise<void> {
  const content = await readFile(path);
  await writeFile(`${path}.br`, await promisify(brotliCompress)(content));
  await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
}

async function tidy(current: Set<string>): Promise<void> {
  for (const name of await readdir(assets)) {
    const path = join(assets, name);
    const known = name === "manifest.json" || current.has(name.replace(/\.(br|gz)$/, ""));
    if (!known && Date.now() - (await stat(path)).mtimeMs > keptMs) await rm(path);
  }
}
