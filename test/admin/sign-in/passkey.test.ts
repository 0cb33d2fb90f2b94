import { createServer } from "node:net";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveAssets } from "../../../src/admin/frame/assets/serve-assets.node.ts";
import { auditLog, staffPasskeys } from "../../../src/database/schema/index.ts";
import { createSignInLink } from "../../../src/staff/create-sign-in-link.ts";
import { personWith, staffTools } from "../../staff/staff-world.ts";
import { openBrowser } from "../../support/browser.ts";
import { type Counter, openCounter } from "../../support/counter.ts";

/** A port nobody has: keys belong to a host's name, and “localhost” is the one that needs no certificate. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return typeof address === "object" && address ? address.port : 0;
}

// One story: a key is added, signs in, is refused elsewhere, and is taken away.
describe("a device's own key", () => {
  let counter: Counter;
  let browser: Browser;
  let page: Page;
  let origin: string;
  let stop: () => void;
  beforeAll(async () => {
    const port = await freePort();
    origin = `http://localhost:${port}`;
    counter = await openCounter("pglite", { PUBLIC_URL: origin });
    const app = new Hono().route("/", serveAssets()).route("/", counter.app);
    const server = serve({ fetch: app.fetch, port, hostname: "localhost" });
    await new Promise((listening) => server.once("listening", listening));
    stop = () => server.close();
    browser = await openBrowser();
    page = await browser.newPage();
    const device = await page.context().newCDPSession(page);
    await device.send("WebAuthn.enable");
    await device.send("WebAuthn.addVirtualAuthenticator", {
      options: {
        protocol: "ctap2",
        transport: "internal",
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    stop();
    await counter.close();
  });

  const keys = () => counter.database.db.select().from(staffPasskeys);
  const actions = async () =>
    (await counter.database.db.select().from(auditLog)).map(({ action, details }) => ({
      action,
      ...details,
    }));
  const useKey = async () => {
    await page.goto(`${origin}/admin/sign-in`);
    await page.click("text=Dùng khóa của máy");
  };

  it("given the account's page, adds this device under a name and keeps no secret of it", async () => {
    const userId = await personWith(counter, { role: "admin", name: "Đinh Khóa" });
    const tools = staffTools(counter);
    await page.goto(origin + (await createSignInLink(tools, tools.db, userId)));
    await page.click("button:has-text('Đăng nhập')");
    expect(new URL(page.url()).pathname).toBe("/admin/nam-hoa/account");
    await page.fill("#f-passkey", "Máy của phòng một cửa");
    await page.click("text=Thêm khóa của máy này");
    await page.waitForURL("**/account?done=passkey");
    expect(await page.textContent("main")).toContain("Máy của phòng một cửa");
    expect(await keys()).toMatchObject([
      { userId, name: "Máy của phòng một cửa", counter: expect.any(Number) },
    ]);
    expect(await actions()).toContainEqual({ action: "account.passkey_add" });
  });

  it("given the key, an administrator signs in with one press, to the page they wanted", async () => {
    await page.context().clearCookies();
    await page.goto(`${origin}/admin/nam-hoa/people`);
    expect(new URL(page.url()).pathname).toBe("/admin/sign-in");
    await page.click("text=Dùng khóa của máy");
    await page.waitForURL("**/admin/nam-hoa/people");
    expect(await page.textContent("main")).toContain("Có bước thứ hai");
    expect(await actions()).toContainEqual({ action: "account.sign_in", method: "passkey" });
  });

  it("given a key that was removed, lets nobody in and says what else there is", async () => {
    await page.goto(`${origin}/admin/nam-hoa/account`);
    await page.click("summary:has-text('Bỏ')");
    await page.click("text=Bỏ khóa này");
    await page.waitForURL("**/account?done=removed");
    expect(await keys()).toEqual([]);
    await page.context().clearCookies();
    await useKey();
    await page.waitForSelector("text=Chưa được. Thử lại, hoặc dùng cách khác.");
    await page.goto(`${origin}/admin/nam-hoa`);
    expect(new URL(page.url()).pathname).toBe("/admin/sign-in");
  });

  it("given an answer nobody asked for, or none that can be read, refuses it", async () => {
    const post = async (body: string) =>
      (
        await counter.app.request(`${origin}/admin/sign-in/passkey`, {
          method: "POST",
          headers: { origin, "content-type": "application/json" },
          body,
        })
      ).status;
    expect([
      await post("{}"),
      await post('{"id":"x","response":{}}'),
      await post("null"),
      await post("…"),
    ]).toEqual([401, 401, 400, 400]);
  });

  it("given a browser without scripts, says so and offers the other ways", async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const there = await plain.newPage();
    await there.goto(`${origin}/admin/sign-in`);
    expect(await there.textContent("main")).toContain("Cách này cần JavaScript");
    await there.click("text=Dùng khóa của máy");
    expect(await there.textContent("main")).toContain("Chưa đăng nhập được.");
    await plain.close();
  });
});
