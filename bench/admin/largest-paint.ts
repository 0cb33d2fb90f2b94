import { serve } from "@hono/node-server";
import type { Page } from "playwright-core";
import { openBrowser } from "../../test/support/browser.ts";
import { freePort } from "../../test/support/free-port.ts";
import { median } from "../road/figures.ts";
import type { Office } from "./open-office.ts";
import type { BenchPage } from "./page-paths.ts";

const visits = 3;
const slower = 4;
/** A paint that comes later than this after the load is none of the page's first. */
const settleMs = 300;

/** Largest contentful paint in headless Chromium, its processor slowed down four times, nothing cached: the median. */
export async function largestPaints(
  office: Office,
  pages: readonly BenchPage[],
): Promise<{ name: string; ms: number }[]> {
  const port = await freePort();
  const server = serve({ fetch: office.app.fetch, port, hostname: "127.0.0.1" });
  const browser = await openBrowser();
  const results: { name: string; ms: number }[] = [];
  try {
    const host = `http://127.0.0.1:${port}`;
    for (const { name, paths } of pages) {
      const times: number[] = [];
      for (let visit = 0; visit < visits; visit += 1) {
        const context = await browser.newContext({ extraHTTPHeaders: { cookie: office.cookie } });
        const page = await context.newPage();
        const devtools = await context.newCDPSession(page);
        await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
        await page.goto(host + (paths[visit % paths.length] ?? ""), { waitUntil: "load" });
        times.push(await largestPaint(page));
        await context.close();
      }
      results.push({ name, ms: median(times) });
    }
  } finally {
    await browser.close();
    server.close();
  }
  return results;
}

async function largestPaint(page: Page): Promise<number> {
  await page.waitForTimeout(settleMs);
  return await page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => done(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
          type: "largest-contentful-paint",
          buffered: true,
        });
      }),
  );
}
