import type { AddressInfo } from "node:net";
import { type ServerType, serve } from "@hono/node-server";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { openStatusWorld, type StatusWorld } from "./status-world.ts";

const phone = { width: 390, height: 844 };
const schemes = ["light", "dark"] as const;

describe("pages of reports in a real browser on a telephone", () => {
  let world: StatusWorld;
  let browser: Browser;
  let server: ServerType;
  let origin: string;
  let code: string;

  beforeAll(async () => {
    world = await openStatusWorld();
    browser = await openBrowser();
    server = await new Promise((listening) => {
      const started = serve({ fetch: world.app.fetch, port: 0, hostname: "127.0.0.1" }, () =>
        listening(started),
      );
    });
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { request, conversation } = await world.file({
      voice: {
        details: { words: "Gọi toàn rớt ".repeat(30), landmark: "x".repeat(80), contact: "0912345678" },
      },
    });
    code = request.code;
    await world.picture(request.id, "photo", conversation.id);
    const mediaId = await world.picture(request.id, "proof");
    await world.move("acknowledge", request.id);
    await world.move("resolve", request.id, undefined, { proof: { kind: "photo", mediaId } });
    await world.file();
    await world.settle();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
    await world?.close();
  });

  /** What axe finds, with the page's own strict policy left on. */
  const violations = async (page: Page) =>
    (await page.evaluate(
      `${axe.source}; axe.run().then(({ violations }) => violations.map(({ id }) => id))`,
    )) as string[];
  const isWide = (page: Page) =>
    page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
  const open = async (path: string, colorScheme: (typeof schemes)[number]) => {
    const page = await browser.newPage({ viewport: phone, colorScheme });
    await page.goto(`${origin}${path}`);
    return page;
  };
  const statusPath = () => world.linkOf(code).replace("http://counter.test", "");

  it.each(schemes)(
    "given the resident's page in %s, fits, is accessible and shows the proof",
    async (scheme) => {
      const page = await open(statusPath(), scheme);
      expect(await page.locator("h1").textContent()).toBe(`Phản ánh ${code}`);
      const drawn = "[...document.images].map(({ complete, naturalWidth }) => complete && naturalWidth > 0)";
      await page.locator("img").scrollIntoViewIfNeeded();
      await expect.poll(() => page.evaluate(drawn)).toEqual([true]);
      expect([await isWide(page), await violations(page)]).toEqual([false, []]);
      await page.close();
    },
  );

  it.each(schemes)("given a wrong link in %s, fits and is accessible too", async (scheme) => {
    const page = await open(`/status/${code}?k=0`, scheme);
    expect([await isWide(page), await violations(page)]).toEqual([false, []]);
    await page.close();
  });
});
