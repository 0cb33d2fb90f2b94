import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { auditLog, staffAccounts, staffAttempts } from "../../../src/database/schema/index.ts";
import { allowances } from "../../../src/staff/attempts.ts";
import { backupCodes, codeFor, hidden } from "../../staff/authenticator.ts";
import { browser, type Part, signedInAs } from "../../staff/staff-world.ts";
import { minutes } from "../../support/clock.ts";
import { type Counter, openCounter } from "../../support/counter.ts";

const password = "mùa gặt năm ấy mưa dầm";
const officer = { role: "officer", email: "hoa@counter.test", name: "Lê Thị Hoa" } as const;
const admin = { role: "admin", email: "binh@counter.test", name: "Trần Bình" } as const;

describe("signing in by a password", () => {
  let counter: Counter;
  beforeAll(async () => {
    counter = await openCounter("pglite");
    for (const part of [officer, admin]) await setPassword(part);
  });
  afterAll(() => counter.close());
  beforeEach(() => counter.database.db.delete(staffAttempts));

  async function setPassword(part: Part) {
    const staff = await signedInAs(counter, part);
    const set = await staff.send("/admin/nam-hoa/account/password", { password });
    expect(set.headers.get("location")).toBe("/admin/nam-hoa/account?done=password");
  }
  const enter = (fields: Record<string, string>, person = browser(counter)) =>
    person.send("/admin/sign-in", { email: officer.email, password, ...fields });

  it("given the right words, lets an officer in and keeps a line of it", async () => {
    const person = browser(counter);
    const entered = await enter({ email: " HOA@counter.test " }, person);
    expect([entered.status, entered.headers.get("location")]).toEqual([303, "/admin"]);
    expect((await person.get("/admin")).headers.get("location")).toBe("/admin/nam-hoa");
    expect((await person.get("/admin/nam-hoa")).status).toBe(200);
    const lines = await counter.database.db
      .select()
      .from(auditLog)
      .where(eq(auditLog.action, "account.sign_in"));
    expect(lines.at(-1)).toMatchObject({ locality: "nam-hoa", details: { method: "password" } });
  });

  it("given a password, keeps only a hash of it", async () => {
    const kept = await counter.database.db.select().from(staffAccounts);
    expect(kept).toHaveLength(2);
    expect(JSON.stringify(kept)).not.toContain(password);
  });

  it.each([
    ["a wrong password", { password: "mùa gặt năm nay mưa ít" }],
    ["an address nobody has", { email: "khong.ai@counter.test" }],
    ["no address at all", { email: "hoa" }],
  ])("given %s, says the same and keeps the address typed", async (_what, fields) => {
    const person = browser(counter);
    const refused = await enter(fields, person);
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain("E-mail hoặc mật khẩu chưa đúng.");
    expect(page).toContain(`value="${{ email: officer.email, ...fields }.email}"`);
    expect(page).not.toContain(password);
    expect(person.cookies.has("cua_so_session")).toBe(false);
  });

  it("given ten wrong ones in a quarter of an hour, refuses the eleventh though it is right; later not", async () => {
    const wrong = { password: "một câu hoàn toàn khác" };
    const statuses: number[] = [];
    for (let tries = 0; tries < allowances.passwordOfAccount.most; tries += 1)
      statuses.push((await enter(wrong)).status);
    expect(new Set(statuses)).toEqual(new Set([422]));
    expect((await enter({})).status).toBe(429);
    counter.clock.advance(minutes(15));
    expect((await enter({})).status).toBe(303);
  });

  it("given wrong ones for many accounts from one address, refuses that address", async () => {
    const { most } = allowances.passwordOfAddress;
    const wait = { until: new Date(counter.clock.now().getTime() + minutes(15)) };
    await enter({ email: "ai.do@counter.test" });
    await counter.database.db.update(staffAttempts).set({ count: most, ...wait });
    expect((await enter({ email: "nguoi.khac@counter.test" })).status).toBe(429);
  });

  it("given right ones in between, forgets the account's wrong ones", async () => {
    for (let round = 0; round < 3; round += 1) {
      for (let tries = 0; tries < 4; tries += 1) await enter({ password: "không phải câu này" });
      expect((await enter({})).status).toBe(303);
    }
  });

  it("given an administrator, the password alone opens nothing until a second factor is set up", async () => {
    const person = browser(counter);
    const asked = await enter({ email: admin.email }, person);
    const page = await asked.text();
    expect(page).toContain("Cài xác thực hai bước");
    expect(page).toContain("<svg");
    const away = await person.get("/admin/nam-hoa/people");
    expect([away.status, away.headers.get("location")]).toEqual([303, "/admin/sign-in/second-factor"]);
    expect((await person.get("/admin/sign-in/second-factor")).status).toBe(200);
    expect((await person.send("/admin/nam-hoa/people", { name: "X" })).status).toBe(401);

    const wrong = await person.send("/admin/sign-in/second-factor", {
      code: "000000",
      setup: hidden(page, "setup"),
    });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain("<svg");
    const done = await person.send("/admin/sign-in/second-factor", {
      code: await codeFor(page),
      setup: hidden(page, "setup"),
    });
    expect(done.status).toBe(303);
    expect((await person.get("/admin/nam-hoa/people")).status).toBe(200);
    await laterSignIns(page);
  });

  /** The same administrator on another day: the password, then a code; each backup code once. */
  async function laterSignIns(page: string) {
    const [spare = ""] = backupCodes(page);
    expect(backupCodes(page)).toHaveLength(10);
    const second = async (code: string) => {
      const person = browser(counter);
      const asked = await enter({ email: admin.email }, person);
      expect(await asked.text()).toContain("Mã xác thực");
      expect((await person.get("/admin/nam-hoa")).status).toBe(303);
      const answer = await person.send("/admin/sign-in/code", { code });
      const within = (await person.get("/admin/nam-hoa")).status === 200;
      return [answer.status, within];
    };
    expect(await second("123 456")).toEqual([422, false]);
    expect(await second(await codeFor(page))).toEqual([303, true]);
    expect(await second(spare)).toEqual([303, true]);
    expect(await second(spare)).toEqual([422, false]);
  }

  it("given no first step, a code alone opens nothing", async () => {
    const person = browser(counter);
    expect((await person.send("/admin/sign-in/code", { code: "123456" })).status).toBe(422);
    expect((await person.post("/admin/sign-in/second-factor")).headers.get("location")).toBe(
      "/admin/sign-in",
    );
    expect((await person.get("/admin/nam-hoa")).status).toBe(303);
  });
});
