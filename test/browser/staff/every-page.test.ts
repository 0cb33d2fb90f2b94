import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { projectFolder } from "../../../src/project-folder.node.ts";
import { openStaffSample, type StaffSample, samplePlace } from "../../admin/staff-sample.ts";
import { openBrowser } from "../../support/browser.ts";
import { colours, injectAxe, violations } from "./axe.ts";
import { guidePictures, guideWords, wordsOfSource } from "./guide-words.ts";
import { helpPictures } from "./help-pictures.ts";
import { shapeProblems, sticksOut } from "./page-shape.ts";
import { helpFolder, pictureName, takePicture, takesPictures, takeWholePage } from "./pictures.ts";
import { type ServedCounter, serveCounter } from "./serve-counter.ts";
import { type WalkedRoute, walkStaffPages } from "./staff-pages.ts";

const widths = [390, 1366];
const folder = join(projectFolder(), "docs/images/staff");
/** GET routes that no link leads to: what a script or a picture's address asks for … */
const asked = /\/(events|stream|live|poll|preview|photos?|pictures|media|presence|charts?|points|state)\b/;
/** … and what stands only after an act that this place has not seen. */
const afterAnAct = /\/reports\/bulk\/|\/boundary\/file|\/admin\/tinh\/knowledge\/versions\//;
const notLinked = (pattern: string) => asked.test(pattern) || afterAnAct.test(pattern);

/** Pages that stand in no route table. */
const besides = ["/admin/sign-in", "/admin/places", "/admin/nowhere"].map((address) => ({
  pattern: `/admin/x/${address.split("/").at(-1)}`,
  addresses: [address],
}));

let browser: Browser;
let context: BrowserContext;
let page: Page;
let sample: StaffSample;
let served: ServedCounter;
let routes: WalkedRoute[] = [];
const scriptProblems: string[] = [];
/** All that the pages say. */
const words: string[] = [];

beforeAll(async () => {
  if (takesPictures) await Promise.all([folder, helpFolder].map((path) => mkdir(path, { recursive: true })));
  sample = await openStaffSample();
  served = await serveCounter(sample.counter);
  browser = await openBrowser();
  context = await browser.newContext();
  await context.addCookies(await served.cookies());
  page = await context.newPage();
  page.on("pageerror", (error) => scriptProblems.push(`${page.url()}: ${error}`));
  page.on("console", (message) => {
    // A page that is not there answers 404; the browser writes that down as well.
    if (message.type() === "error" && !page.url().endsWith("/nowhere"))
      scriptProblems.push(`${page.url()}: ${message.text()}`);
  });
  const cookie = (await served.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  routes = await walkStaffPages(samplePlace, async (path) => {
    const response = await fetch(served.origin + path, { headers: { cookie }, redirect: "manual" });
    if (response.status !== 200) return null;
    if (response.headers.get("content-type")?.startsWith("text/html")) return { html: await read(response) };
    await response.body?.cancel();
    return "file";
  });
}, 1_500_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
  await sample?.close();
});

async function read(response: Response): Promise<string> {
  const html = await response.text();
  if (!response.url.includes("/help/"))
    words.push(
      html
        .normalize()
        .replace(/<[^>]+>/g, " ")
        .replace(/\s+/g, " "),
    );
  return html;
}

describe("every page of the staff view", () => {
  test("is reached by links from the first page", () => {
    const lost = routes.filter(({ addresses, isFile }) => addresses.length === 0 && !isFile);
    expect(lost.map(({ pattern }) => pattern).filter((pattern) => !notLinked(pattern))).toEqual([]);
  });

  test("has no WCAG 2.2 AA violation, fits the window, and is built in order, narrow and wide, light and dark", async () => {
    const problems: string[] = [];
    for (const { pattern, addresses } of [...routes, ...besides]) {
      const [address] = addresses;
      if (address === undefined) continue;
      await page.setViewportSize({ width: 390, height: 844 });
      await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
      await page.goto(served.origin + address, { waitUntil: "load" });
      const say = (what: string) => (problem: string) => problems.push(`${pattern} ${what}: ${problem}`);
      (await shapeProblems(page)).forEach(say("shape"));
      await injectAxe(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: width === 390 ? 844 : 768 });
        const wide = await sticksOut(page);
        if (wide) say(`${width}`)(wide);
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          (await violations(page, colorScheme === "dark" ? colours : undefined)).forEach(
            say(`${width} ${colorScheme}`),
          );
          if (takesPictures)
            await takeWholePage(page, join(folder, pictureName(pattern, width, colorScheme)));
        }
      }
    }
    expect(problems).toEqual([]);
  }, 1_500_000);

  test("is where the guide's pictures are taken, and has every word that the guide names", async () => {
    await page.setViewportSize({ width: 1000, height: 700 });
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    for (const [name, path] of Object.entries(helpPictures)) {
      const route = routes.find(({ pattern }) => pattern === `/admin/${samplePlace}${path}`);
      expect(route?.addresses.length, `${name}: ${path}`).toBeGreaterThan(0);
      if (!takesPictures) continue;
      await page.goto(served.origin + route?.addresses[0]);
      await takePicture(page, join(helpFolder, `${name}.png`));
    }
    expect(Object.keys(helpPictures).sort()).toEqual(guidePictures());
    const all = `${words.join(" ")} ${wordsOfSource()}`;
    expect(guideWords().filter((word) => !all.includes(word))).toEqual([]);
  });

  test("weighs at most 60 kB compressed, everything included", async () => {
    const fresh = await browser.newContext();
    await fresh.addCookies(await served.cookies());
    const first = await fresh.newPage();
    const client = await fresh.newCDPSession(first);
    await client.send("Network.enable");
    let bytes = 0;
    client.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await first.goto(`${served.origin}/admin/${samplePlace}`, { waitUntil: "networkidle" });
    expect(bytes).toBeGreaterThan(5_000);
    expect(bytes).toBeLessThan(60_000);
    await fresh.close();
  });

  test("reports no script error and no refusal by the content security policy", () => {
    expect(scriptProblems).toEqual([]);
  });
});
