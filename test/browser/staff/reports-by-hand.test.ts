import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStaffSample, type StaffSample, samplePlace } from "../../admin/staff-sample.ts";
import { openBrowser } from "../../support/browser.ts";
import { type ServedCounter, serveCounter } from "./serve-counter.ts";

let browser: Browser;
let sample: StaffSample;
let served: ServedCounter;
beforeAll(async () => {
  sample = await openStaffSample();
  served = await serveCounter(sample.counter);
  browser = await openBrowser();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
  await sample?.close();
});

async function signedIn(options: Parameters<Browser["newContext"]>[0] = {}): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  await context.addCookies(await served.cookies());
  return context;
}

const list = () => `${served.origin}/admin/${samplePlace}/reports`;
const statusOf = async (id: number) => (await sample.request(id)).status;
const focusedWords = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label = element?.id ? document.querySelector(`label[for="${element.id}"]`)?.textContent : "";
    return `${label ?? ""} ${element?.textContent ?? ""}`.replace(/\s+/g, " ").trim();
  });

/** Presses Tab until the focus stands on what is looked for. */
async function tabTo(page: Page, wanted: (words: string) => boolean, most = 120): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    if (wanted(await focusedWords(page))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Not reached with ${most} times Tab`);
}

/** From the list to the act, with the keyboard alone: the fold is opened if it is closed, then its button pressed. */
async function actByKeys(page: Page, title: string, fill: (page: Page) => Promise<void> = async () => {}) {
  await tabTo(page, (words) => words === title);
  const onSummary = await page.evaluate(() => document.activeElement?.tagName === "SUMMARY");
  if (onSummary) {
    const open = await page.evaluate(() => document.activeElement?.closest("details")?.open === true);
    if (!open) await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
  }
  await fill(page);
  await tabTo(page, (words) => words === title);
  const led = page.waitForEvent("framenavigated");
  await page.keyboard.press("Enter");
  await led;
  await page.waitForLoadState("load");
}

describe("the reports journey by keyboard alone", () => {
  test("from the first page by shortcut to the report, taken, resolved with a document, and closed", async () => {
    const context = await signedIn({ viewport: { width: 1366, height: 768 } });
    const page = await context.newPage();
    const { request } = await sample.file({ trouble: { area: "Xóm 7" } });
    await page.goto(`${served.origin}/admin/${samplePlace}`);
    await page.keyboard.press("g");
    await page.keyboard.press("r");
    await page.waitForURL(`${list()}*`);
    await page.keyboard.press("j");
    await tabTo(page, (words) => words.startsWith(request.code));
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: new RegExp(request.code) }).waitFor();
    await actByKeys(page, "Tiếp nhận");
    await expect.poll(() => statusOf(request.id)).toBe("acknowledged");
    await actByKeys(page, "Đã xong, có văn bản", async () => {
      await tabTo(page, (words) => /Số (văn bản|công văn)|Số và ký hiệu|Số/.test(words));
      await page.keyboard.type("45/UBND");
      await page.keyboard.press("Tab");
      await page.keyboard.type("11202026");
    });
    await expect.poll(() => statusOf(request.id)).toBe("resolved");
    await context.close();
  });

  test("the first Tab offers the way past the navigation, and it works", async () => {
    const context = await signedIn();
    const page = await context.newPage();
    await page.goto(list());
    await page.keyboard.press("Tab");
    expect(await focusedWords(page)).toBe("Tới nội dung");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    await context.close();
  });
});

describe("the reports journey without JavaScript, on a phone", () => {
  test("filtered, opened, taken, asked about and resolved by plain forms", async () => {
    const context = await signedIn({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const { request } = await sample.file({ trouble: { area: "Xóm 8" } });
    await page.goto(list());
    await page.getByRole("searchbox").first().fill(request.code);
    await page.getByRole("button", { name: "Tìm" }).first().click();
    await page.getByRole("link", { name: request.code }).first().click();
    await page.getByRole("heading", { level: 1, name: new RegExp(request.code) }).waitFor();
    await actByForm(page, "Tiếp nhận");
    expect(await statusOf(request.id)).toBe("acknowledged");
    await actByForm(page, "Hỏi thêm người báo", (form) =>
      form.locator("textarea").first().fill("Nhà ở đầu hay cuối xóm?"),
    );
    expect(await statusOf(request.id)).toBe("awaiting_citizen");
    await actByForm(page, "Đã xong, có văn bản", async (form) => {
      await form.locator("input[type=text]").first().fill("45/UBND");
      await form.locator("input[type=date]").first().fill("2026-11-20");
    });
    expect(await statusOf(request.id)).toBe("resolved");
    await context.close();
  });
});

async function actByForm(
  page: Page,
  title: string,
  fill: (form: ReturnType<Page["locator"]>) => Promise<unknown> = async () => {},
): Promise<void> {
  const fold = page
    .locator("details", { has: page.locator("summary", { hasText: new RegExp(`^\\s*${title}`) }) })
    .first();
  if ((await fold.getAttribute("open")) === null) await fold.locator("summary").first().click();
  const form = page.locator("form", { has: page.getByRole("button", { name: title, exact: true }) }).first();
  await fill(form);
  await form.getByRole("button", { name: title, exact: true }).click();
  await page.waitForLoadState("load");
}
