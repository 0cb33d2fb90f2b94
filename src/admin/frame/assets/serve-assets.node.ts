import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { projectFolder } from "../../../project-folder.node.ts";
import { type AssetManifest, knowAssets } from "./asset-url.ts";

const folder = () => join(projectFolder(), "dist/public");

/** What the build wrote; nothing before the first build. */
export function readAssetManifest(): AssetManifest {
  const path = join(folder(), "assets/manifest.json");
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as AssetManifest) : {};
}

/**
 * The built files on Node (Workers serve the same folder by themselves): names with a hash are kept for ever, and
 * the pre-compressed copy is sent where the browser takes it.
 */
export function serveAssets(): Hono {
  knowAssets(readAssetManifest());
  const routes = new Hono();
  const files = serveStatic({
    root: folder(),
    precompressed: true,
    onFound: (path, c) => {
      const kept = path.includes("/assets/") && !path.includes("manifest.json");
      c.header("cache-control", kept ? "public, max-age=31536000, immutable" : "no-cache");
      c.header("x-content-type-options", "nosniff");
    },
  });
  routes.get("/assets/*", files);
  routes.get("/admin-view.js", files);
  routes.get("/admin-view.webmanifest", files);
  return routes;
}
