import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openBrowser } from "../../support/browser.ts";
import { openStage } from "./stage.tsx";

let browser: Browser;
let stage: Awaited<ReturnType<typeof openStage>>;
let context: BrowserContext;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  stage = await openStage();
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await stage?.close();
});
beforeEach(async () => {
  Object.assign(stage.state, { answer: "done", posts: [], items: ["Một", "Hai"], signedIn: true });
  context = await browser.newContext();
  page = await context.newPage();
  page.on("pageerror", (error) => problems.push(String(error)));
});
afterEach(() => context.close());

const open = (path: string) => page.goto(`${stage.origin}/admin/x${path}`);
const words = () => page.getByLabel("Lời", { exact: true });
const type = async (text: string) => {
  await words().fill(text);
  await expect.poll(() => page.evaluate(() => Object.values(localStorage).join())).toContain(text);
};

describe("typed words", () => {
  test("outlive a crash: opened again, the page has them, says so, and can drop them", async () => {
    await open("/note");
    await type("Bác Tư hẹn chiều mai");
    await page.close();
    page = await context.newPage();
    await open("/note");
    expect(await words().inputValue()).toBe("Bác Tư hẹn chiều mai");
    await page.getByText("Đã lấy lại phần viết dở").waitFor();
    await page.getByRole("button", { name: "Bỏ phần viết dở" }).click();
    expect(await words().inputValue()).toBe("");
    await page.reload();
    expect(await words().inputValue()).toBe("");
  });

  test("outlive a session that ended on sending", async () => {
    stage.state.answer = "signed-out";
    await open("/note");
    await type("Không được mất");
    await page.getByRole("button", { name: "Gửi", exact: true }).click();
    await page.waitForURL("**/sign-in");
    await open("/note");
    expect(await words().inputValue()).toBe("Không được mất");
  });

  test("that the sign-in page held and carried out do not come back", async () => {
    stage.state.answer = "held";
    await open("/note");
    await type("Gửi sau khi đăng nhập");
    await page.getByRole("button", { name: "Gửi", exact: true }).click();
    await page.getByRole("button", { name: "Đăng nhập" }).click();
    await page.getByRole("heading", { name: "Ghi chú" }).waitFor();
    expect(await words().inputValue()).toBe("");
  });

  test("that the sign-in page held come back when it was left", async () => {
    stage.state.answer = "held";
    await open("/note");
    await type("Chưa gửi");
    await page.getByRole("button", { name: "Gửi", exact: true }).click();
    await page.getByRole("button", { name: "Đăng nhập" }).waitFor();
    await open("/note");
    expect(await words().inputValue()).toBe("Chưa gửi");
  });

  test("outlive a server's error and the way back", async () => {
    stage.state.answer = "broken";
    await open("/note");
    await type("Còn nguyên");
    await page.getByRole("button", { name: "Gửi", exact: true }).click();
    await page.getByText("Có lỗi.").waitFor();
    await page.goBack();
    expect(await words().inputValue()).toBe("Còn nguyên");
  });

  test("are forgotten once they have arrived, also where the server leads back to the same page", async () => {
    await open("/note");
    await type("Đã gửi");
    await page.getByRole("button", { name: "Gửi", exact: true }).click();
    await expect.poll(() => stage.state.posts).toEqual(["Đã gửi"]);
    await expect.poll(() => words().inputValue()).toBe("");
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  test("come back from the server with the mistake named at the field, and nothing is put over them", async () => {
    stage.state.answer = "mistake";
    await open("/note");
    await type("Ngắn");
    await page.getByRole("button", { name: "Gửi", exact: true }).click();
    await page.getByText("Ghi rõ hơn.").waitFor();
    expect(await words().inputValue()).toBe("Ngắn");
    expect(await words().getAttribute("aria-invalid")).toBe("true");
    expect(await words().getAttribute("aria-describedby")).toContain("error");
    expect(await page.getByText("Đã lấy lại").count()).toBe(0);
  });

  test("never include a password", async () => {
    await open("/note");
    await page.getByLabel("Mật khẩu").fill("bí mật lắm");
    await type("kèm lời");
    expect(await page.evaluate(() => Object.values(localStorage).join())).not.toContain("bí mật");
  });

  test("in a form that is not kept are asked about before the page is left", async () => {
    await open("/note");
    await page.getByLabel("Lời khác").fill("dở dang");
    const asked = page.waitForEvent("dialog");
    const leaving = page.evaluate(() => location.assign("/admin/x")).catch(() => {});
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    await leaving;
    expect(page.url()).toContain("/note");
  });

  test("are counted against the field's limit", async () => {
    await open("/note");
    await words().fill("mười chữ!!");
    await page.getByText("Còn 90 ký tự").waitFor();
  });
});

describe("sending", () => {
  test("pressed twice arrives once", async () => {
    await open("/note");
    await words().fill("một lần");
    await page.evaluate(() => {
      const button = document.querySelector<HTMLButtonElement>("form[data-keep] button[type=submit]");
      button?.click();
      button?.click();
    });
    await expect.poll(() => stage.state.posts).toEqual(["một lần"]);
    await page.waitForLoadState("networkidle");
    expect(stage.state.posts).toEqual(["một lần"]);
  });

  test("without a network is held back, says so, and works once the network is there", async () => {
    await open("/note");
    await words().fill("chờ mạng");
    await context.setOffline(true);
    await page.getByText("Đang mất mạng").first().waitFor();
    await page.getByRole("button", { name: "Gửi", exact: true }).click();
    expect(await words().inputValue()).toBe("chờ mạng");
    await context.setOffline(false);
    await page.locator("[data-offline]").waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "Gửi", exact: true }).click();
    await expect.poll(() => stage.state.posts).toEqual(["chờ mạng"]);
  });
});

describe("a live part", () => {
  test("follows the stream; focus stays where it was", async () => {
    await open("/live?stream=1");
    await expect.poll(() => stage.listeners()).toBeGreaterThan(0);
    await page.getByRole("link", { name: "Hai" }).focus();
    stage.state.items = ["Ba", "Hai"];
    stage.change();
    await page.getByRole("link", { name: "Ba" }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Hai");
    expect(await page.locator("[data-announce]").textContent()).toContain("thay đổi");
  });

  test("waits while somebody types in it", async () => {
    await page.clock.install();
    await open("/live");
    await page.getByLabel("Ghi").fill("đang gõ");
    stage.state.items = ["Ba"];
    await page.clock.runFor(6_000);
    expect(await page.getByLabel("Ghi").inputValue()).toBe("đang gõ");
    expect(await page.getByRole("link", { name: "Một" }).count()).toBe(1);
    await page.getByLabel("Ghi").blur();
    await page.clock.runFor(6_000);
    await page.getByRole("link", { name: "Ba" }).waitFor();
  });

  test("without a stream asks by itself, and ends when the session has ended", async () => {
    await page.clock.install();
    await open("/live");
    stage.state.items = ["Ba"];
    await page.clock.runFor(6_000);
    await page.getByRole("link", { name: "Ba" }).waitFor();
    stage.state.signedIn = false;
    await page.clock.runFor(6_000);
    await expect.poll(() => page.locator("[data-announce]").textContent()).toContain("đã hết");
    expect(await page.getByRole("link", { name: "Ba" }).count()).toBe(1);
  });
});

describe("keys", () => {
  test("g r leads to the reports, / to the search, j and k along the rows", async () => {
    await open("");
    await page.keyboard.press("g");
    await page.keyboard.press("r");
    await page.waitForURL("**/admin/x/reports");
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    for (const [key, row] of [
      ["j", "A"],
      ["j", "B"],
      ["j", "C"],
      ["j", "C"],
      ["k", "B"],
    ] as const) {
      await page.keyboard.press(key);
      expect(await focused()).toBe(row);
    }
    await page.keyboard.press("x");
    expect(await page.getByLabel("Chọn B").isChecked()).toBe(true);
    await page.keyboard.press("/");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("q");
    await page.keyboard.type("gr/?");
    expect(await page.getByLabel("Tìm").inputValue()).toBe("gr/?");
  });

  test("? lists them and turns them off", async () => {
    await open("/reports");
    await page.keyboard.press("?");
    const box = page.getByLabel("Dùng phím tắt trên máy này");
    await box.uncheck();
    await page.getByRole("button", { name: "Đóng" }).click();
    for (const key of ["g", "h", "j"]) await page.keyboard.press(key);
    expect(page.url()).toContain("/reports");
    expect(await page.evaluate(() => document.activeElement?.closest("tr"))).toBeNull();
  });
});

describe("menus and the bar", () => {
  test("Escape closes a menu and leads back to its button; “Thêm” opens the rest on a phone", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open("");
    const menu = page.locator("summary", { hasText: "Tài khoản" });
    await menu.click();
    await page.getByRole("button", { name: "Đăng xuất" }).waitFor();
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SUMMARY");
    const help = page.locator(".nav").getByText("Trợ giúp");
    expect(await help.isVisible()).toBe(false);
    await page.getByRole("link", { name: "Thêm" }).click();
    expect(await help.isVisible()).toBe(true);
  });
});

describe("installed on a phone", () => {
  test("without a network an opened page says so; nothing of a page was kept", async () => {
    await open("");
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return all.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(kept.length).toBeGreaterThan(2);
    expect(kept.every((path) => path.startsWith("/assets/"))).toBe(true);
    await context.setOffline(true);
    await page.goto(`${stage.origin}/admin/x/reports`);
    await page.getByRole("heading", { name: "Đang mất mạng" }).waitFor();
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(
      "rgba(0, 0, 0, 0)",
    );
  });

  test("the manifest names icons that are there", async () => {
    await open("");
    const href = await page.getAttribute("link[rel=manifest]", "href");
    const manifest = await (await fetch(stage.origin + href)).json();
    expect(manifest).toMatchObject({ start_url: "/admin", display: "standalone", lang: "vi" });
    for (const { src } of manifest.icons) expect((await fetch(stage.origin + src)).status).toBe(200);
  });

  test("no script error was reported", () => expect(problems).toEqual([]));
});
