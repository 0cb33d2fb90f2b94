import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono, type MiddlewareHandler } from "hono";
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
  const files = serveStatic({ root: folder(), precompressed: true });
  const kept: MiddlewareHandler = async (c, next) => {
    await next();
    if (c.res.status !== 200) return;
    const hashed = c.req.path.startsWith("/assets/") && !c.req.path.endsWith("/manifest.json");
    c.res.headers.set("cache-control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
    c.res.headers.set("x-content-type-options", "nosniff");
  };
  for (const path of ["/assets/*", "/admin-view.js", "/admin-view.webmanifest"])
    routes.get(path, kept, files);
  return routes;
}
