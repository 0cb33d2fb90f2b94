import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { projectFolder } from "../../src/project-folder.node.ts";
import { simulatedOas, simulatedResidents } from "../../src/simulated-people.ts";
import { openBrowser } from "../support/browser.ts";
import { type ServerProcess, serverProcess } from "../support/server-process.ts";

const phone = { width: 390, height: 844 };
const desktop = { width: 1366, height: 768 };
const pictures = join(projectFolder(), process.env.PICTURES === "1" ? "docs/images" : "dist/pictures");

let browser: Browser;
let server: ServerProcess;
let dataDir: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "cua-so-newcomer-"));
  await mkdir(pictures, { recursive: true });
  browser = await openBrowser();
  // As a newcomer starts it: no setting but where to listen and where to write.
  server = await serverProcess({ DATA_DIR: dataDir });
  await server.start();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

async function open(
  path: string,
  viewport: typeof phone,
  colorScheme: "light" | "dark" = "light",
): Promise<Page> {
  const page = await browser.newPage({ viewport, colorScheme });
  page.on("pageerror", (error) => problems.push(String(error)));
  await page.goto(`${server.origin}${path}`);
  return page;
}

const problems: string[] = [];
const oaOf = (slug: string) => simulatedOas.find((oa) => oa.slug === slug)?.oaId;
const chat = (slug: string, resident = 0) =>
  `/simulator/?oa=${oaOf(slug)}&user=${simulatedResidents[resident]?.userId}`;
const answers = (page: Page) => page.locator(".row-theirs .text");

async function ask(page: Page, text: string): Promise<string> {
  const before = await answers(page).count();
  await page.fill("#text", text);
  await page.press("#text", "Enter");
  await expect.poll(() => answers(page).count(), { timeout: 15_000 }).toBeGreaterThan(before);
  return (await answers(page).last().textContent()) ?? "";
}

/** A picture begins where the resident's question stands. */
const showFromQuestion = (page: Page) =>
  page
    .locator(".row-mine")
    .last()
    .evaluate((row) => row.scrollIntoView({ block: "start" }));

describe("a newcomer opens the page that looks like Zalo on a phone", () => {
  test("asks without diacritics in xã Ngọc Lặc: a correct, sourced answer with buttons comes back", async () => {
    const page = await open(chat("ngoc-lac"), phone);
    const answer = await ask(page, "lam vneid muc 2 o dau, mat tien ko");
    expect(answer).toContain("Công an xã");
    expect(answer).toMatch(/không (mất tiền|thu phí|mất phí)/i);
    expect(answer).toContain("Nghị định 69/2024/NĐ-CP");
    await showFromQuestion(page);
    await page.screenshot({ path: join(pictures, "simulator-phone.png") });
    await page.close();
  });

  test("presses a button under the answer: its title is the next question and is answered", async () => {
    const page = await open(chat("ngoc-lac", 1), phone);
    await ask(page, "lam vneid muc 2 o dau");
    const before = await answers(page).count();
    const button = page.locator(".row-theirs .bubble-button").first();
    const title = (await button.textContent())?.trim() ?? "";
    await button.click();
    await expect.poll(() => answers(page).count(), { timeout: 15_000 }).toBeGreaterThan(before);
    expect(await page.locator(".row-mine .text").last().textContent()).toBe(title);
    await page.close();
  });

  test("types the number of an offered choice: the same as pressing it", async () => {
    const page = await open(chat("nam-hoa", 2), phone);
    await ask(page, "xin chào");
    const answer = await ask(page, "1");
    expect(answer).toContain("VNeID");
    await page.close();
  });

  test("on a desktop window the phone stands beside the log of events and calls", async () => {
    const page = await open(chat("ngoc-son", 3), desktop);
    await ask(page, "chữ ký số là gì");
    await page.getByText("user_send_text").first().waitFor();
    await showFromQuestion(page);
    await page.screenshot({ path: join(pictures, "simulator-desktop.png") });
    await page.close();
  });

  test("dark mode keeps the page readable", async () => {
    const page = await open(chat("ngoc-lac"), phone, "dark");
    await answers(page).first().waitFor();
    await showFromQuestion(page);
    await page.screenshot({ path: join(pictures, "simulator-phone-dark.png") });
    await page.close();
  });
});

describe("the first administrator", () => {
  test("opens the printed link, presses the button, chooses one of the five places; the link is spent", async () => {
    const link = /\/admin\/sign-in\/\S+/.exec(server.output.join(""))?.[0] ?? "";
    const page = await open(link, desktop);
    await page.getByRole("button", { name: "Đăng nhập" }).click();
    await page.waitForURL(({ pathname }) => !pathname.startsWith("/admin/sign-in"));
    await page.goto(`${server.origin}/admin/places`);
    await page.getByRole("heading", { name: "Chọn địa phương" }).waitFor();
    for (const { slug } of simulatedOas)
      expect(await page.locator(`main a[href="/admin/${slug}"]`).count()).toBe(1);
    await page.locator('main a[href="/admin/ngoc-lac"]').click();
    await page.getByRole("heading", { level: 1, name: "Hôm nay" }).waitFor();
    await page.screenshot({ path: join(pictures, "staff-desktop.png") });
    await page.goto(`${server.origin}${link}`);
    await page.getByRole("button", { name: "Đăng nhập" }).click();
    await page.getByText("Đường dẫn này đã được dùng").waitFor();
    await page.close();
  });

  test("without a session every staff page leads to the sign-in page", async () => {
    const page = await open("/admin", phone);
    expect(new URL(page.url()).pathname).toBe("/admin/sign-in");
    await page.close();
  });
});

describe("accessibility", () => {
  for (const path of [chat("ngoc-lac"), "/admin/sign-in"]) {
    test(`axe finds no WCAG 2.2 AA violation on ${path.split("?")[0]}`, async () => {
      const page = await open(path, phone);
      await page.waitForLoadState("load");
      // Injected by evaluation, so that the page's own content security policy stays on.
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const found = await (window as unknown as { axe: typeof axe }).axe.run(document, {
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
        });
        return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
      });
      expect(violations).toEqual([]);
      await page.close();
    });
  }

  test("no page reported a script error", () => {
    expect(problems).toEqual([]);
  });
});
