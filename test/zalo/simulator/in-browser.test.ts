import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type ServerType, serve } from "@hono/node-server";
import sparticuz from "@sparticuz/chromium";
import { build } from "esbuild";
import { Hono } from "hono";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { oaId, openRig, otherOaId, otherUserId, type Rig, userId } from "./harness.ts";

const pageFolder = fileURLToPath(new URL("../../../src/zalo/simulator/page/", import.meta.url));
const oddName = '<img src=x onerror="document.title=1">\u202Egnốx';

let browser: Browser;
let server: ServerType;
let origin: string;
let rig: Rig;
const problems: string[] = [];

beforeAll(async () => {
  const bundled = await build({
    entryPoints: [`${pageFolder}browser.ts`],
    bundle: true,
    format: "iife",
    write: false,
  });
  const script = bundled.outputFiles[0]?.text ?? "";
  const style = await readFile(`${pageFolder}simulator.css`, "utf8");
  rig = await openRig({
    webhookUrl: () => `${origin}/webhooks/zalo`,
    assets: { script: "/assets/simulator.js", style: "/assets/simulator.css" },
    residents: [
      { userId, name: "Bùi Thị Hoa" },
      { userId: otherUserId, name: oddName },
    ],
  });
  const app = new Hono();
  app.get("/assets/simulator.js", (c) => c.body(script, 200, { "content-type": "text/javascript" }));
  app.get("/assets/simulator.css", (c) => c.body(style, 200, { "content-type": "text/css" }));
  app.route("/simulator", rig.sim.app);
  origin = await new Promise<string>((resolve) => {
    server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
      resolve(`http://127.0.0.1:${port}`),
    );
  });
  const executablePath = await sparticuz.executablePath();
  // In one process the browser would end with the first page that is closed.
  const args = sparticuz.args.filter((arg) => arg !== "--single-process");
  browser = await chromium.launch({ executablePath, args, headless: true });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  rig?.sim.close();
  server?.close();
});

async function open(query = `?oa=${oaId}&user=${userId}`, width = 390, height = 844): Promise<Page> {
  await rig.control("/reset", {});
  const page = await browser.newPage({ viewport: { width, height } });
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  await page.goto(`${origin}/simulator/${query}`);
  await page.waitForFunction(() => document.getElementById("oa-name")?.textContent !== "…");
  return page;
}

const bubbles = (page: Page) => page.locator(".bubble .text");
const buttons = (list: object[]) => ({
  text: "Bác chọn việc",
  attachment: { type: "template", payload: { buttons: list } },
});

describe("the page in a browser", () => {
  it("a text written with the keyboard is sent, and the OA's answer appears by itself", async () => {
    const page = await open();
    await page.fill("#text", "lam vneid muc 2 o dau, mat tien ko");
    await page.press("#text", "Enter");
    await bubbles(page).first().waitFor();
    expect(rig.events("user_send_text").at(-1)?.message?.text).toBe("lam vneid muc 2 o dau, mat tien ko");
    await rig.cs({ text: "Bác ra Công an xã, không mất phí." });
    await page.getByText("Bác ra Công an xã, không mất phí.").waitFor();
    await expect.poll(() => rig.events("user_seen_message").length).toBeGreaterThan(0);
    await page.close();
  });

  it("Shift+Enter makes a new line, spaces alone are not sent", async () => {
    const page = await open();
    const before = rig.hooks.length;
    await page.fill("#text", "   ");
    await page.press("#text", "Enter");
    await page.fill("#text", "một");
    await page.press("#text", "Shift+Enter");
    await page.keyboard.type("hai");
    await page.press("#text", "Enter");
    await bubbles(page).first().waitFor();
    expect(rig.hooks.slice(before).map((hook) => hook.event.message?.text)).toEqual(["một\nhai"]);
    await page.close();
  });

  it("a shown query stands as the resident's bubble, a hidden one does not", async () => {
    const page = await open();
    await rig.say("a");
    await rig.cs(
      buttons([
        { title: "Phí", type: "oa.query.show", payload: "mất phí không" },
        { title: "Cán bộ", type: "oa.query.hide", payload: "#canbo" },
      ]),
    );
    await page.getByRole("button", { name: "Phí" }).click();
    await page.locator(".row-mine .text", { hasText: "mất phí không" }).waitFor();
    await page.getByRole("button", { name: "Cán bộ" }).click();
    await expect.poll(() => rig.events("user_send_text").at(-1)?.message?.text).toBe("#canbo");
    expect(await page.locator(".row-mine .text").allTextContents()).toEqual(["a", "mất phí không"]);
    await page.close();
  });

  it("markup, bidi marks and 2,000 emoji stay text, inside the bubble, beside an unharmed page", async () => {
    const page = await open(`?oa=${oaId}&user=${otherUserId}`);
    const text = `\u202E<b onclick=x>đậm</b>\u200B ${"😀".repeat(2000)}`;
    await rig.say(text, otherUserId);
    await bubbles(page).first().waitFor();
    expect(await bubbles(page).first().textContent()).toBe(text);
    expect(await page.locator(".bubble b, #follow-note img").count()).toBe(0);
    expect(await page.locator("#follow-note bdi").textContent()).toBe(oddName);
    expect(await page.title()).toContain("Zalo mô phỏng");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.close();
  });

  it("every tap target in sight is at least 44 by 44", async () => {
    const page = await open();
    await rig.say("a");
    await rig.cs(buttons([{ title: "Phí", type: "oa.query.show", payload: "x" }]));
    await page.getByRole("button", { name: "Phí" }).waitFor();
    await page.click("#open-tray");
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("button,select,textarea,summary,input")]
        .filter((one) => one.offsetParent)
        .map((one) => ({ html: one.outerHTML.slice(0, 60), box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 44 || box.height < 44)
        .map(({ html }) => html),
    );
    expect(small).toEqual([]);
    await page.close();
  });

  it("resident and account can be changed, and stand in the address", async () => {
    const page = await open();
    await page.click("#open-choice");
    await page.selectOption("#choose-oa", otherOaId);
    await expect.poll(() => page.textContent("#oa-name")).toBe("Xã Ngọc Sơn");
    expect(page.url()).toContain(`oa=${otherOaId}`);
    await page.close();
  });

  it("sticker, place, photo and following reach the webhook", async () => {
    const page = await open();
    const since = rig.hooks.length;
    const names = () => rig.hooks.slice(since).map((hook) => hook.event.event_name);
    await page.click("#open-tray");
    await page.click("[data-sticker='sticker-1']");
    await page.click("#open-tray");
    await page.click("#pick-location");
    await page.fill("#latitude", "20.09");
    await page.click("#location-form .main");
    const png = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64",
    );
    await page.setInputFiles("#photo", { name: "a.png", mimeType: "image/png", buffer: png });
    await page.click("#follow");
    const all = ["follow", "user_send_image", "user_send_location", "user_send_sticker"];
    await expect.poll(() => [...names()].sort()).toEqual(all);
    await page.close();
  });

  it("the technical panel stands beside the phone on a wide window only, and moves the clock", async () => {
    const narrow = await open();
    expect(await narrow.locator(".panel").isVisible()).toBe(false);
    await narrow.close();
    const wide = await open("", 1366, 768);
    expect(await wide.locator(".panel").isVisible()).toBe(true);
    await wide.click("[data-add-ms='691200000']");
    await expect.poll(() => wide.textContent("#clock-offset")).toBe("(lệch 8 ngày)");
    await wide.click("#clock-now");
    await expect.poll(() => wide.textContent("#clock-offset")).toBe("(giờ thật)");
    await wide.close();
  });

  it("nothing of all this broke the content policy or threw", () => {
    expect(problems).toEqual([]);
  });
});
