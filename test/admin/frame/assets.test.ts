import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assetUrl, hasAsset, knowAssets } from "../../../src/admin/frame/assets/asset-url.ts";
import { readAssetManifest, serveAssets } from "../../../src/admin/frame/assets/serve-assets.node.ts";
import { projectFolder } from "../../../src/project-folder.node.ts";

const source = join(projectFolder(), "src/admin");

describe("the built files", () => {
  let app: ReturnType<typeof serveAssets>;
  beforeAll(() => {
    app = serveAssets();
  });
  afterAll(() => knowAssets({}));

  it.each(["staff.css", "staff.js", "icons.svg", "icon.svg", "icon-192.png", "icon-512.png"])(
    "%s has an address with its hash, and may be kept for ever",
    async (name) => {
      expect(assetUrl(name)).toMatch(/^\/assets\/[\w-]+-[A-Z0-9a-f]{8}\.\w+$/);
      const response = await app.request(assetUrl(name));
      expect(response.status).toBe(200);
      expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    },
  );

  it.each(["br", "gzip"])("are sent compressed to who takes %s", async (encoding) => {
    const response = await app.request(assetUrl("staff.css"), { headers: { "accept-encoding": encoding } });
    expect(response.headers.get("content-encoding")).toBe(encoding);
    expect(Number(response.headers.get("content-length"))).toBeLessThan(15_000);
  });

  it.each(["/admin-view.js", "/admin-view.webmanifest", "/assets/manifest.json"])(
    "%s is asked for anew each time",
    async (path) => {
      const response = await app.request(path);
      expect(response.status).toBe(200);
      expect(response.headers.get("cache-control")).toBe("no-cache");
    },
  );

  it("give nothing outside their folder", async () => {
    for (const path of [
      "/assets/../../package.json",
      "/assets/%2e%2e/%2e%2e/package.json",
      "/assets/none.css",
    ])
      expect((await app.request(path)).status).toBe(404);
  });

  it("say nothing about answers of others on the same server", async () => {
    const served = new Hono().route("/", app).get("/other", (c) => c.text("x"));
    expect((await served.request("/other")).headers.get("cache-control")).toBeNull();
  });

  it("hold a script and styles for each area that has them", () => {
    const areas = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const scripts = areas.filter(({ name }) => readdirSync(join(source, name)).includes("browser.ts"));
    for (const { name } of scripts)
      expect(hasAsset(`${name === "frame" ? "staff" : name}.js`), name).toBe(true);
  });

  it("hold no word that a strict policy refuses", () => {
    const script = readFileSync(join(projectFolder(), `dist/public${assetUrl("staff.js")}`), "utf8");
    expect(script).not.toMatch(/\beval\(/);
    expect(script).not.toContain("document.write");
  });

  it("are named plainly where no build has told their names", () => {
    knowAssets({});
    expect(assetUrl("staff.css")).toBe("/assets/staff.css");
    knowAssets(readAssetManifest());
  });
});

describe("the drawings", () => {
  it("are all there that the pieces name", () => {
    const names =
      readFileSync(join(source, "frame/components/icon.tsx"), "utf8").match(/(?<=\| ")\w+/g) ?? [];
    const drawn = readFileSync(join(source, "frame/icons.svg"), "utf8").match(/(?<=symbol id=")\w+/g) ?? [];
    expect(names.length).toBeGreaterThan(20);
    expect([...drawn].sort()).toEqual([...names].sort());
  });
});
