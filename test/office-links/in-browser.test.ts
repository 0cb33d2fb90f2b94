import type { AddressInfo } from "node:net";
import { type ServerType, serve } from "@hono/node-server";
import axe from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../../src/database/database.ts";
import { readKeptMails } from "../../src/mail/read-kept-mails.ts";
import { fileRequest } from "../../src/signal-reports/file-request.ts";
import { addChannel } from "../../src/signal-reports/offices/add-channel.ts";
import { openBrowser } from "../support/browser.ts";
import { type Counter, openCounter } from "../support/counter.ts";
import { reportToolsOf } from "./report-tools-of.ts";

const phone = { width: 390, height: 844 };

describe("an office's link on a phone, without JavaScript", () => {
  let counter: Counter;
  let browser: Browser;
  let server: ServerType;
  let origin: string;
  let paths: string[];

  beforeAll(async () => {
    counter = await openCounter();
    const { database, sealer, clock, app } = counter;
    const { db } = database;
    await counter.knowledge.refresh(db, clock.now());
    await addChannel(
      { db, sealer, now: clock.now() },
      {
        locality: "nam-hoa",
        officeId: "culture",
        kind: "email",
        address: "van-hoa@nam-hoa.example",
        secret: null,
        mayBePrivate: false,
      },
    );
    const trouble = {
      area: "Xóm có một cái tên dài để xem trang trên điện thoại nhỏ có bị tràn ngang hay không",
      lat: 21.654321,
      lon: 105.876543,
      outside: null,
      urgent: false,
      services: ["mobile-data" as const],
      operators: ["viettel" as const],
    };
    const voice = {
      conversationId: null,
      operators: ["viettel" as const],
      indoors: null,
      hours: null,
      since: null,
      households: null,
      speed: null,
      details: { words: "", landmark: null, contact: null },
      mediaIds: [],
    };
    await inTransaction(db, (tx) =>
      fileRequest(
        reportToolsOf(counter),
        tx,
        { locality: "nam-hoa", channel: "zalo", trouble, voice },
        (voiceId) => ({ kind: "citizen", voiceId, via: "chat" }),
      ),
    );
    await counter.settle();
    const [mail] = await readKeptMails(db, sealer);
    paths = [...(mail?.text ?? "").matchAll(/http:\/\/counter\.test(\/o\/\S+)/g)].map(
      (match) => match[1] ?? "",
    );
    server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
    await new Promise((listening) => server.once("listening", listening));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
    await counter?.close();
  });

  it.each([
    [0, "light"],
    [1, "dark"],
    [2, "light"],
    [3, "dark"],
  ] as const)(
    "given link %i in %s, is readable, fits 390 px and has no accessibility fault",
    async (index, colorScheme) => {
      const page = await browser.newPage({ viewport: phone, colorScheme });
      const problems: string[] = [];
      page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
      await page.goto(`${origin}${paths[index]}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(phone.width);
      await page.evaluate(axe.source);
      const found = await page.evaluate(async () => {
        const run = (globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } })
          .axe;
        return (await run.run()).violations.map(({ id }) => id);
      });
      expect(found).toEqual([]);
      expect(problems).toEqual([]);
      if (process.env.PICTURES === "1")
        await page.screenshot({
          path: `dist/pictures/office-link-${index}-${colorScheme}.png`,
          fullPage: true,
        });
      await page.close();
    },
  );

  it("given JavaScript switched off, the buttons do their work", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone });
    const page = await context.newPage();
    await page.goto(`${origin}${paths[0]}`);
    await page.click("button");
    expect(await page.textContent(".good")).toContain("Đã làm “Đã tiếp nhận”");
    await page.click("a.button >> text=Đã xong");
    await page.click("summary >> text=Số văn bản");
    await page.fill("input[name=number]", "12/UBND");
    await page.click("button >> text=ghi số văn bản");
    expect(await page.textContent(".good")).toContain("Đã xong");
    expect(await page.textContent("main")).toContain("Bằng chứng: văn bản số 12/UBND");
    await context.close();
  });
});
