import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { auditLog, staffGrants, staffSessions } from "../../../src/database/schema/index.ts";
import { createSignInLink } from "../../../src/staff/create-sign-in-link.ts";
import { openPost, sealPost } from "../../../src/staff/kept-post.ts";
import { codeFor, hidden } from "../../staff/authenticator.ts";
import { browser, type StaffBrowser, signedInAs, staffTools, userOf } from "../../staff/staff-world.ts";
import { days, hours } from "../../support/clock.ts";
import { type Counter, openCounter } from "../../support/counter.ts";

const admin = { role: "admin", email: "an@counter.test", name: "Vũ An" } as const;
const person = { name: "Đỗ Thị Mới", email: "moi@counter.test", role: "officer" };
const password = "con trâu ăn cỏ ven đê";

describe("a session that ends while somebody writes", () => {
  let counter: Counter;
  beforeAll(async () => {
    counter = await openCounter("pglite");
  });
  afterAll(() => counter.close());
  beforeEach(() => counter.database.db.delete(staffGrants).where(eq(staffGrants.role, "officer")));

  const added = async () =>
    (await counter.database.db.select().from(staffGrants).where(eq(staffGrants.role, "officer"))).length;
  const openLink = async (staff: StaffBrowser, userId: string) => {
    const tools = staffTools(counter);
    return await staff.post(await createSignInLink(tools, tools.db, userId));
  };
  /** Twelve hours of lunch, then the button. */
  async function writeTooLate(fields: Record<string, string | File> = person) {
    const staff = await signedInAs(counter, admin);
    counter.clock.advance(hours(12) + 1);
    const asked = await staff.send("/admin/nam-hoa/people", fields, {
      referer: "http://counter.test/admin/nam-hoa/people?from=50",
    });
    return { staff, asked, page: await asked.text() };
  }
  const kept = (page: string) => hidden(page, "kept");

  it("given a form sent too late, asks to sign in at once, does nothing, shows nothing typed, loses nothing", async () => {
    const { asked, page } = await writeTooLate();
    expect(asked.status).toBe(401);
    expect(page).toContain("Phiên đăng nhập đã hết");
    expect(page).not.toContain(person.email);
    expect(await added()).toBe(0);
    const post = openPost(counter.sealer, kept(page), counter.clock.now());
    expect(post).toMatchObject({ path: "/admin/nam-hoa/people", from: "/admin/nam-hoa/people?from=50" });
    expect(post?.fields).toEqual(Object.entries(person));
  });

  it("given the same person signs in with a password and a code, the form is carried out once", async () => {
    const staff = await signedInAs(counter, admin);
    await staff.send("/admin/nam-hoa/account/password", { password });
    const { staff: late, page } = await writeTooLate();
    const setUp = await late.send("/admin/sign-in", { email: admin.email, password, kept: kept(page) });
    const setUpPage = await setUp.text();
    expect(setUpPage).toContain("Cài xác thực hai bước");
    const done = await late.send("/admin/sign-in/second-factor", {
      code: await codeFor(setUpPage),
      setup: hidden(setUpPage, "setup"),
      kept: hidden(setUpPage, "kept"),
    });
    expect(done.status).toBe(200);
    expect(await done.text()).toContain("đường dẫn này cho đúng người đó");
    expect(await added()).toBe(1);
    expect((await late.get("/admin/nam-hoa/people")).status).toBe(200);
    const [line] = await counter.database.db
      .select()
      .from(auditLog)
      .where(eq(auditLog.action, "staff.add"))
      .orderBy(asc(auditLog.id));
    expect(line).toMatchObject({ staffId: staff.userId, locality: "nam-hoa" });
  });

  it("given the person signs in in another window, the first window goes on by a button", async () => {
    const { staff, page } = await writeTooLate();
    const soon = await staff.send("/admin/sign-in/resume", { kept: kept(page) });
    expect([soon.status, kept(await soon.text()) === kept(page)]).toEqual([401, true]);
    await openLink(staff, staff.userId);
    const done = await staff.send("/admin/sign-in/resume", { kept: kept(page) });
    expect([done.status, await added()]).toEqual([200, 1]);
  });

  it("given somebody else signs in, neither carries it out nor shows it", async () => {
    const { staff, page } = await writeTooLate();
    const other = await signedInAs(counter, { role: "admin", email: "khac@counter.test" });
    staff.cookies.clear();
    for (const [name, value] of other.cookies) staff.cookies.set(name, value);
    const refused = await staff.send("/admin/sign-in/resume", { kept: kept(page) });
    expect(refused.status).toBe(409);
    expect(await refused.text()).not.toContain(person.email);
    expect(await added()).toBe(0);
  });

  it("given a session that was ended, shows what was typed and asks before sending it", async () => {
    const staff = await signedInAs(counter, admin);
    await counter.database.db.delete(staffSessions);
    const page = await (await staff.send("/admin/nam-hoa/people", person)).text();
    await openLink(staff, staff.userId);
    const asked = await staff.send("/admin/sign-in/resume", { kept: kept(page) });
    const again = await asked.text();
    expect(again).toContain('action="/admin/nam-hoa/people"');
    expect(again).toContain(person.name);
    expect(await added()).toBe(0);
    const fields = Object.fromEntries(Object.keys(person).map((name) => [name, hidden(again, name)]));
    expect((await staff.send("/admin/nam-hoa/people", fields)).status).toBe(200);
    expect(await added()).toBe(1);
  });

  it("given a file among the fields, keeps the words, names the file and sends nothing by itself", async () => {
    const { staff, page } = await writeTooLate({ ...person, photo: new File(["…"], "cột sóng.jpg") });
    await openLink(staff, staff.userId);
    const again = await (await staff.send("/admin/sign-in/resume", { kept: kept(page) })).text();
    expect(again).toContain("cột sóng.jpg");
    expect(again).toContain(person.name);
    expect(again).toContain('href="/admin/nam-hoa/people?from=50"');
    expect(again).not.toContain('type="submit"');
    expect(await added()).toBe(0);
  });

  it("given markup and a hundred thousand signs, comes back as it was", async () => {
    const name = `</textarea><script>"'&${"ữ".repeat(10_000)}`;
    const { page } = await writeTooLate({ ...person, name });
    expect(page).not.toContain("<script>\"'");
    const post = openPost(counter.sealer, kept(page), counter.clock.now());
    expect(new Map(post?.fields).get("name")).toBe(name);
  });

  it("given more than can be kept, says so instead of losing it silently", async () => {
    const { asked, page } = await writeTooLate({ ...person, name: "a".repeat(300 * 1024) });
    expect([
      asked.status === 413 || page.includes("quá dài") || page.includes("quá lớn"),
      kept(page),
    ]).toEqual([true, ""]);
  });

  it("given a sealed form of yesterday, or one nobody sealed, forgets it", async () => {
    const { staff, page } = await writeTooLate();
    counter.clock.advance(days(1));
    await openLink(staff, staff.userId);
    for (const sealed of [kept(page), "v1.made.up", ""]) {
      const answer = await staff.send("/admin/sign-in/resume", { kept: sealed });
      expect([answer.status, answer.headers.get("location")]).toEqual([303, "/admin"]);
    }
    const post = { from: "/", fields: [], files: [], userId: null, at: counter.clock.now().getTime() };
    const outside = sealPost(counter.sealer, { ...post, path: "/webhooks/zalo" });
    expect(openPost(counter.sealer, outside, counter.clock.now())).toBeNull();
    expect(await added()).toBe(0);
  });

  it("given a colleague removed from the place, their open tab changes nothing, now and after signing in", async () => {
    const staff = await signedInAs(counter, admin);
    await counter.database.db.delete(staffGrants).where(eq(staffGrants.userId, staff.userId));
    expect((await staff.send("/admin/nam-hoa/people", person)).status).toBe(401);
    expect(await counter.database.db.select().from(staffSessions)).not.toContainEqual(
      expect.objectContaining({ userId: staff.userId }),
    );
    const entered = await openLink(browser(counter), staff.userId);
    expect(entered.status).toBe(403);
    expect((await userOf(counter, staff.userId)).name).toBe(admin.name);
    expect(await added()).toBe(0);
  });
});
