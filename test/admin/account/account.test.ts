import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  auditLog,
  staffAccounts,
  staffAttempts,
  staffGrants,
  staffSessions,
  staffTwoFactors,
  staffUsers,
} from "../../../src/database/schema/index.ts";
import { firstRunLink } from "../../../src/staff/first-run-link.ts";
import { backupCodes, codeFor, hidden } from "../../staff/authenticator.ts";
import { browser, signedIn, signedInAs, signInLink, staffTools, userOf } from "../../staff/staff-world.ts";
import { days, hours, minutes } from "../../support/clock.ts";
import { type Counter, openCounter } from "../../support/counter.ts";

const here = "/admin/nam-hoa/account";
const officer = { role: "officer", email: "toi@counter.test", name: "Phạm Thị Tôi" } as const;
const password = "bà tôi hay kể chuyện sấm";

describe("one's own account", () => {
  let counter: Counter;
  beforeAll(async () => {
    counter = await openCounter("pglite");
  });
  afterAll(() => counter.close());
  beforeEach(async () => {
    for (const table of [staffAccounts, staffTwoFactors, staffSessions, staffAttempts])
      await counter.database.db.delete(table);
    await counter.database.db.update(staffUsers).set({ twoFactorEnabled: false });
  });

  const actions = async () =>
    (await counter.database.db.select().from(auditLog).orderBy(asc(auditLog.id))).map(({ action }) => action);

  describe("name and e-mail", () => {
    it("given the first administrator, is led here, told to make a way back, and shown no made-up address", async () => {
      const person = browser(counter);
      const entered = await person.post(await signInLink(counter));
      const page = await (await person.get(entered.headers.get("location") ?? "")).text();
      expect(page).toContain("Cần một cách để lần sau vào lại");
      expect(page).not.toContain(".invalid");
    });

    it("given a new name and address, saves both, which from then on sign in", async () => {
      const staff = await signedInAs(counter, officer);
      const saved = await staff.send(here, { name: " Phạm  Tôi ", email: "TOI.moi@counter.test" });
      expect(saved.headers.get("location")).toBe(`${here}?done=self`);
      expect(await (await staff.get(`${here}?done=self`)).text()).toContain("Đã lưu.");
      expect(await userOf(counter, staff.userId)).toMatchObject({
        name: "Phạm Tôi",
        email: "toi.moi@counter.test",
      });
      expect((await actions()).at(-1)).toBe("account.rename");
      await staff.send(here, officer);
    });

    it.each([
      ["an address somebody has", { email: "khac@counter.test" }, "E-mail này đã có người dùng."],
      ["no name", { name: "" }, "Ghi họ và tên."],
      ["an address that stands for none", { email: "a@b.invalid" }, "Ghi một e-mail đang dùng."],
    ])("given %s, says so and changes nothing", async (_what, fields, said) => {
      await signedInAs(counter, { role: "officer", email: "khac@counter.test" });
      const staff = await signedInAs(counter, officer);
      const refused = await staff.send(here, { name: officer.name, email: officer.email, ...fields });
      expect([refused.status, (await refused.text()).includes(said)]).toEqual([422, true]);
      expect(await userOf(counter, staff.userId)).toMatchObject({ name: officer.name, email: officer.email });
    });
  });

  describe("password", () => {
    it.each([
      ["too short", "ngắn lắm", "ít nhất 10 ký tự"],
      ["in every list", "matkhau123456", "dễ đoán"],
      ["the person's own name", "phamthitoi2026", "dễ đoán"],
      ["too long", "a b".repeat(50), "dài nhất 128"],
    ])("given one that is %s, refuses it, says why and never shows it", async (_what, chosen, said) => {
      const staff = await signedInAs(counter, officer);
      const refused = await staff.send(`${here}/password`, { password: chosen });
      const page = await refused.text();
      expect([refused.status, page.includes(said), page.includes(chosen)]).toEqual([422, true, false]);
      expect(await counter.database.db.select().from(staffAccounts)).toEqual([]);
    });

    it("given a first one and then another, asks for the old one and ends all other sessions", async () => {
      const [staff, other] = [await signedInAs(counter, officer), await signedInAs(counter, officer)];
      await staff.send(`${here}/password`, { password });
      expect((await other.get("/admin/nam-hoa")).status).toBe(303);
      counter.clock.advance(hours(1));
      const next = "chị tôi thích ăn bánh cuốn nóng";
      const refused = await staff.send(`${here}/password`, { password: next, current: "nhầm mất rồi đấy" });
      expect([refused.status, (await refused.text()).includes("đang dùng chưa đúng")]).toEqual([422, true]);
      expect((await staff.send(`${here}/password`, { password: next, current: password })).status).toBe(303);
      expect((await staff.get("/admin/nam-hoa")).status).toBe(200);
      expect((await actions()).slice(-2)).toEqual(["account.password", "account.password"]);
      const enter = (chosen: string) =>
        browser(counter).send("/admin/sign-in", { email: officer.email, password: chosen });
      expect([(await enter(password)).status, (await enter(next)).status]).toEqual([422, 303]);
    });

    it("given a forgotten one, replaces it within an hour of a link; later asks for the old one again", async () => {
      const first = await signedInAs(counter, officer);
      await first.send(`${here}/password`, { password });
      const staff = await signedInAs(counter, officer);
      expect(await (await staff.get(here)).text()).not.toContain('name="current"');
      const next = "cá rô đồng nấu canh cải";
      expect((await staff.send(`${here}/password`, { password: next })).status).toBe(303);
      const enter = async (chosen: string) =>
        (await browser(counter).send("/admin/sign-in", { email: officer.email, password: chosen })).status;
      expect([await enter(password), await enter(next)]).toEqual([422, 303]);
      counter.clock.advance(hours(1));
      expect(await (await staff.get(here)).text()).toContain('name="current"');
      expect((await staff.send(`${here}/password`, { password })).status).toBe(422);
    });

    it("given an operator with a password, the server prints no more links for the first run", async () => {
      const operator = await signedIn(counter);
      expect(await firstRunLink(staffTools(counter))).not.toBeNull();
      await operator.send("/admin/tinh/account/password", { password });
      expect(await firstRunLink(staffTools(counter))).toBeNull();
    });
  });

  describe("second factor", () => {
    const turnOn = async () => {
      const staff = await signedInAs(counter, officer);
      await staff.send(`${here}/password`, { password });
      const page = await (await staff.send(`${here}/second-factor/start`, { password })).text();
      const code = await codeFor(page);
      const on = await staff.send(`${here}/second-factor`, { code, setup: hidden(page, "setup") });
      expect(on.headers.get("location")).toBe(`${here}?done=second`);
      return { staff, page };
    };

    it("given the password and a first code, turns it on; the picture needs no script and no other host", async () => {
      const { staff, page } = await turnOn();
      expect(page).toMatch(/<svg[^>]*viewBox/);
      expect(page).not.toMatch(/style="|<img/);
      expect(backupCodes(page)).toHaveLength(10);
      expect(await (await staff.get(here)).text()).toContain("Xác thực hai bước: đang bật");
      expect((await actions()).at(-1)).toBe("account.second_factor_on");
      const kept = JSON.stringify(await counter.database.db.select().from(staffTwoFactors));
      for (const code of backupCodes(page)) expect(kept).not.toContain(code);
    });

    it("given a wrong password or code, stays off and says so", async () => {
      const staff = await signedInAs(counter, officer);
      await staff.send(`${here}/password`, { password });
      expect((await staff.send(`${here}/second-factor/start`, { password: "không phải" })).status).toBe(422);
      const page = await (await staff.send(`${here}/second-factor/start`, { password })).text();
      const wrong = await staff.send(`${here}/second-factor`, {
        code: "000000",
        setup: hidden(page, "setup"),
      });
      expect([wrong.status, (await wrong.text()).includes("Mã chưa đúng")]).toEqual([422, true]);
      expect((await userOf(counter, staff.userId)).twoFactorEnabled).toBe(false);
    });

    it("given new backup codes, the old ones are worth nothing", async () => {
      const { staff, page } = await turnOn();
      const made = await (await staff.send(`${here}/second-factor/codes`, { password })).text();
      expect(backupCodes(made)).toHaveLength(10);
      const [old = "", fresh = ""] = [backupCodes(page)[0], backupCodes(made)[0]];
      const enter = async (code: string) => {
        const person = browser(counter);
        await person.send("/admin/sign-in", { email: officer.email, password });
        return (await person.send("/admin/sign-in/code", { code })).status;
      };
      expect([await enter(old), await enter(fresh)]).toEqual([422, 303]);
    });

    it("given it is turned off, the password alone is enough again for an officer", async () => {
      const { staff } = await turnOn();
      expect((await staff.send(`${here}/second-factor/off`, { password: "nhầm" })).status).toBe(422);
      expect((await staff.send(`${here}/second-factor/off`, { password })).status).toBe(303);
      expect((await actions()).at(-1)).toBe("account.second_factor_off");
      const entered = await browser(counter).send("/admin/sign-in", { email: officer.email, password });
      expect(entered.status).toBe(303);
    });

    it("given a second factor, a link by mail still asks for it; one a colleague hands over does not", async () => {
      const { page } = await turnOn();
      const person = browser(counter);
      await person.send("/admin/sign-in/mail", { email: officer.email });
      await counter.settle();
      const path = await mailedLink();
      expect(await (await person.post(path)).text()).toContain("Mã xác thực");
      expect((await person.get("/admin/nam-hoa")).status).toBe(303);
      expect((await person.send("/admin/sign-in/code", { code: await codeFor(page) })).status).toBe(303);
      expect((await person.get("/admin/nam-hoa")).status).toBe(200);
      expect((await (await signedInAs(counter, officer)).get("/admin/nam-hoa")).status).toBe(200);
    });
  });

  async function mailedLink() {
    const { readKeptMails } = await import("../../../src/mail/read-kept-mails.ts");
    const [mail] = await readKeptMails(counter.database.db, counter.sealer);
    return mail?.text.match(/http:\/\/counter\.test(\S+)/)?.[1] ?? "";
  }

  describe("sessions", () => {
    const chrome = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36";
    const idOf = async (userId: string) =>
      (await counter.database.db.select().from(staffSessions).where(eq(staffSessions.userId, userId))).map(
        ({ id }) => id,
      );

    it("given two devices, lists both by words, this one first among equals, and ends the other", async () => {
      const [staff, other] = [await signedInAs(counter, officer), await signedInAs(counter, officer)];
      await counter.database.db.update(staffSessions).set({ userAgent: chrome });
      const page = await (await staff.get(here)).text();
      expect(page).toContain("Chrome trên máy tính Windows");
      expect(page).toContain("Máy này, ngay bây giờ");
      const [, second = ""] = await idOf(staff.userId);
      const ended = await staff.send(`${here}/sessions/end`, { id: second });
      expect(ended.headers.get("location")).toBe(`${here}?done=ended`);
      expect([
        (await staff.get("/admin/nam-hoa")).status,
        (await other.get("/admin/nam-hoa")).status,
      ]).toEqual([200, 303]);
    });

    it("given all others ended, only this one goes on", async () => {
      const staff = await signedInAs(counter, officer);
      const others = [await signedInAs(counter, officer), await signedInAs(counter, officer)];
      await staff.post(`${here}/sessions/end-others`);
      for (const other of others) expect((await other.get("/admin/nam-hoa")).status).toBe(303);
      expect((await staff.get("/admin/nam-hoa")).status).toBe(200);
      expect((await actions()).at(-1)).toBe("account.session_end");
    });

    it("given somebody else's session, does not end it", async () => {
      const staff = await signedInAs(counter, officer);
      const other = await signedInAs(counter, { role: "admin" });
      const [theirs = ""] = await idOf(other.userId);
      expect((await staff.send(`${here}/sessions/end`, { id: theirs })).status).toBe(404);
      expect((await other.get("/admin/nam-hoa")).status).toBe(200);
    });

    it("given the person signs out, the cookie is of no use any more", async () => {
      const staff = await signedInAs(counter, officer);
      const cookie = [...staff.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
      expect((await staff.post("/admin/sign-in/out")).headers.get("location")).toBe("/admin/sign-in");
      const again = await counter.app.request("/admin/nam-hoa", { headers: { cookie } });
      expect(again.status).toBe(303);
    });

    it("given half a day without use, is over; used in between, lasts, for seven days at most", async () => {
      const idle = await signedInAs(counter, officer);
      counter.clock.advance(hours(12));
      expect((await idle.get("/admin/nam-hoa")).status).toBe(303);
      const used = await signedInAs(counter, officer);
      for (let half = 0; half < 13; half += 1) {
        counter.clock.advance(hours(12) - minutes(1));
        expect((await used.get("/admin/nam-hoa")).status).toBe(200);
      }
      counter.clock.advance(hours(12));
      expect((await used.get("/admin/nam-hoa")).status).toBe(303);
    });

    it("given a later sign-in, forgets what has long been over", async () => {
      await signedInAs(counter, officer);
      counter.clock.advance(days(9));
      const { userId } = await signedInAs(counter, officer);
      expect(await idOf(userId)).toHaveLength(1);
    });
  });

  it.each(["officer", "office", "approver", "admin", "auditor"] as const)(
    "given the role %s, everybody reaches their own account and nobody a stranger's",
    async (role) => {
      await counter.database.db.delete(staffGrants);
      const staff = await signedInAs(counter, { role, officeId: role === "office" ? "culture" : null });
      expect((await staff.get(here)).status).toBe(200);
      expect((await staff.get("/admin/ngoc-lac/account")).status).toBe(404);
      expect((await staff.get("/admin/tinh/account")).status).toBe(404);
    },
  );
});
