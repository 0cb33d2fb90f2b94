import { serve } from "@hono/node-server";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../../test/support/browser.ts";
import { freePort } from "../../test/support/free-port.ts";
import { median } from "../road/figures.ts";
import type { Office } from "./open-office.ts";
import type { BenchPage } from "./page-paths.ts";

const visits = 3;
const slower = 4;
/** A paint that comes later than this after the load is none of the page's first. */
const settleMs = 300;
/** Whatever paints nothing by then has no largest paint. */
const longestMs = 30_000;

/**
 * Largest contentful paint in headless Chromium, its processor slowed down four times, nothing cached: the median of
 * each page as it is measured; pictures, data and fragments that are parts of a page are left out.
 */
export async function* largestPaints(
  office: Office,
  pages: readonly BenchPage[],
): AsyncGenerator<{ name: string; ms: number }> {
  const port = await freePort();
  const server = serve({ fetch: office.app.fetch, port, hostname: "127.0.0.1" });
  const browser = await openBrowser();
  try {
    for (const { name, paths } of pages) {
      if (!/^<!doctype html/i.test(await (await office.get(paths[0] ?? "")).text())) continue;
      const times: number[] = [];
      for (let visit = 0; visit < visits; visit += 1) {
        const path = paths[visit % paths.length] ?? "";
        times.push(await visitOnce(browser, office.cookie, `http://127.0.0.1:${port}${path}`));
      }
      yield { name, ms: median(times) };
    }
  } finally {
    await browser.close();
    server.close();
  }
}

async function visitOnce(browser: Browser, cookie: string, address: string): Promise<number> {
  const context = await browser.newContext({ extraHTTPHeaders: { cookie } });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
    await page.goto(address, { waitUntil: "load", timeout: longestMs });
    return await largestPaint(page);
  } finally {
    await context.close();
  }
}

async function largestPaint(page: Page): Promise<number> {
  await page.waitForTimeout(settleMs);
  return await page.evaluate(
    (most) =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => done(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
          type: "largest-contentful-paint",
          buffered: true,
        });
        setTimeout(() => done(Number.NaN), most);
      }),
    longestMs,
  );
}
