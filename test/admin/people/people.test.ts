import { and, asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { auditLog, staffGrants, staffSessions, staffUsers } from "../../../src/database/schema/index.ts";
import { readKeptMails } from "../../../src/mail/read-kept-mails.ts";
import { roles } from "../../../src/staff/permissions.ts";
import { browser, personWith, signedIn, signedInAs } from "../../staff/staff-world.ts";
import { type Counter, openCounter } from "../../support/counter.ts";
import { type DatabaseKind, databaseKinds } from "../../support/databases.ts";

const admin = { role: "admin", email: "quan.tri@counter.test", name: "Hà Quản Trị" } as const;
const newcomer = { name: "Lê  Thị\u202e Mới", email: "Moi@Counter.Test", role: "officer" };

describe.each(databaseKinds)("people of a place on %s", (kind: DatabaseKind) => {
  let counter: Counter;
  beforeAll(async () => {
    counter = await openCounter(kind);
  });
  afterAll(() => counter.close());
  beforeEach(() => counter.database.db.delete(staffGrants));

  const grants = () => counter.database.db.select().from(staffGrants).orderBy(asc(staffGrants.id));
  const rolesNow = async () => (await grants()).map(({ locality, role }) => `${locality} ${role}`);
  const lines = async (action: string) =>
    await counter.database.db.select().from(auditLog).where(eq(auditLog.action, action));
  const grantOf = async (userId: string, locality = "nam-hoa") => {
    const mine = and(eq(staffGrants.userId, userId), eq(staffGrants.locality, locality));
    const [grant] = await counter.database.db.select().from(staffGrants).where(mine);
    return grant?.id ?? 0;
  };
  const linkOn = (page: string) => page.match(/http:\/\/counter\.test(\/admin\/sign-in\/[\w-]+)/)?.[1] ?? "";

  it("given a new colleague, adds them, hands the link over once, and the link signs them in", async () => {
    const staff = await signedInAs(counter, admin);
    const page = await (await staff.send("/admin/nam-hoa/people", newcomer)).text();
    const [user] = await counter.database.db
      .select()
      .from(staffUsers)
      .where(eq(staffUsers.email, "moi@counter.test"));
    expect(user?.name).toBe("Lê Thị Mới");
    expect((await lines("staff.add")).at(-1)).toMatchObject({
      ...{ locality: "nam-hoa", staffId: staff.userId, subjectId: user?.id },
      details: { role: "officer", officeId: null },
    });
    const person = browser(counter);
    expect((await person.post(linkOn(page))).status).toBe(303);
    expect((await person.get("/admin/nam-hoa")).status).toBe(200);
    expect((await person.get("/admin/nam-hoa/people")).status).toBe(403);
    const list = await (await staff.get("/admin/nam-hoa/people")).text();
    for (const said of ["Lê Thị Mới", "moi@counter.test", "Cán bộ", "Chỉ đường dẫn"])
      expect(list).toContain(said);
    expect(linkOn(list)).toBe("");
  });

  it("given a member of an office, keeps the office, and asks for one when none is chosen", async () => {
    const staff = await signedInAs(counter, admin);
    const asked = await staff.send("/admin/nam-hoa/people", { ...newcomer, role: "office" });
    expect(asked.status).toBe(422);
    expect(await asked.text()).toContain("Chọn cơ quan của người này.");
    await staff.send("/admin/nam-hoa/people", { ...newcomer, role: "office", office: "culture" });
    expect((await grants()).at(-1)).toMatchObject({ role: "office", officeId: "culture" });
  });

  it.each([
    ["no name", { name: " \u200b " }, "Ghi họ và tên."],
    ["a name too long", { name: "ữ".repeat(501) }, "Tên dài nhất 500 ký tự."],
    ["an address that is none", { email: "hoa@" }, "E-mail chưa đúng"],
    ["a role above one's own", { role: "operator" }, "Chọn một vai trò không cao hơn"],
    ["a role that is none", { role: "boss" }, "Chọn một vai trò"],
    ["somebody who is here already", { email: admin.email }, "Người này đã có vai trò ở đây"],
  ])("given %s, says so at the field, keeps what was typed and adds nobody", async (_what, fields, said) => {
    const staff = await signedInAs(counter, admin);
    const before = [await grants(), await lines("staff.add")];
    const refused = await staff.send("/admin/nam-hoa/people", { ...newcomer, ...fields });
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain(said);
    expect(page).toContain('aria-invalid="true"');
    if (!("email" in fields)) expect(page).toContain('value="Moi@Counter.Test"');
    expect([await grants(), await lines("staff.add")]).toEqual(before);
  });

  it("given a name of 500 signs with markup, shows it as it is", async () => {
    const staff = await signedInAs(counter, admin);
    const name = `<b>${"ữ".repeat(490)}</b>`;
    await staff.send("/admin/nam-hoa/people", { ...newcomer, name, email: "dai@counter.test" });
    const list = await (await staff.get("/admin/nam-hoa/people")).text();
    expect(list).toContain("&lt;b&gt;ữữ");
  });

  it("given somebody who serves another place too, mails the link to them and shows it to nobody", async () => {
    const userId = await personWith(counter, {
      role: "admin",
      locality: "ngoc-lac",
      email: "hai.noi@counter.test",
    });
    const staff = await signedInAs(counter, admin);
    const fields = { ...newcomer, name: "Tên khác", email: "hai.noi@counter.test" };
    const page = await (await staff.send("/admin/nam-hoa/people", fields)).text();
    expect([linkOn(page), page.includes("hai.noi@counter.test")]).toEqual(["", true]);
    await counter.settle();
    const [mail] = await readKeptMails(counter.database.db, counter.sealer);
    expect(mail?.to).toBe("hai.noi@counter.test");
    const [user] = await counter.database.db.select().from(staffUsers).where(eq(staffUsers.id, userId));
    expect(user?.name).toBe("Cán bộ thử");
    const again = await staff.post(`/admin/nam-hoa/people/${await grantOf(userId)}/link`);
    expect(linkOn(await again.text())).toBe("");
  });

  it("given another role, the colleague's next page is that role's, in an open tab as well", async () => {
    const staff = await signedInAs(counter, admin);
    const colleague = await signedInAs(counter, { role: "officer" });
    const at = `/admin/nam-hoa/people/${await grantOf(colleague.userId)}`;
    expect((await colleague.get("/admin/nam-hoa/people")).status).toBe(403);
    const changed = await staff.send(at, { role: "admin" });
    expect(changed.headers.get("location")).toBe("/admin/nam-hoa/people?done=changed");
    expect((await colleague.get("/admin/nam-hoa/people")).status).toBe(200);
    expect((await lines("staff.change")).at(-1)?.details).toEqual({
      before: { role: "officer", officeId: null },
      after: { role: "admin", officeId: null },
    });
  });

  it("given a colleague removed, their open tab is closed at once; who serves elsewhere keeps that", async () => {
    const staff = await signedInAs(counter, admin);
    const colleague = await signedInAs(counter, { role: "officer" });
    const both = await signedInAs(counter, { role: "officer", email: "hai@counter.test" });
    await personWith(counter, { role: "officer", locality: "ngoc-lac", email: "hai@counter.test" });
    for (const { userId } of [colleague, both]) {
      const removed = await staff.post(`/admin/nam-hoa/people/${await grantOf(userId)}/remove`);
      expect(removed.headers.get("location")).toBe("/admin/nam-hoa/people?done=removed");
    }
    expect((await colleague.get("/admin/nam-hoa")).status).toBe(303);
    const left = await counter.database.db.select({ userId: staffSessions.userId }).from(staffSessions);
    expect(left.map(({ userId }) => userId)).not.toContain(colleague.userId);
    expect((await both.get("/admin/nam-hoa")).status).toBe(404);
    expect((await both.get("/admin/ngoc-lac")).status).toBe(200);
    expect(await lines("staff.remove")).toHaveLength(2);
  });

  it("given the last administrator of a place, nobody of the place ends or lowers them; an operator may", async () => {
    const staff = await signedInAs(counter, admin);
    const at = `/admin/nam-hoa/people/${await grantOf(staff.userId)}`;
    const before = await rolesNow();
    for (const answer of [await staff.post(`${at}/remove`), await staff.send(at, { role: "officer" })]) {
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain("quản trị viên cuối cùng");
    }
    expect(await rolesNow()).toEqual(before);
    expect((await (await signedIn(counter)).post(`${at}/remove`)).status).toBe(303);
  });

  it("given two administrators who remove each other at once, one of them stays", async () => {
    const [one, other] = [
      await signedInAs(counter, admin),
      await signedInAs(counter, { role: "admin", email: "hai@counter.test" }),
    ];
    const [first, second] = [await grantOf(one.userId), await grantOf(other.userId)];
    await Promise.all([
      one.post(`/admin/nam-hoa/people/${second}/remove`),
      other.post(`/admin/nam-hoa/people/${first}/remove`),
    ]);
    expect(await rolesNow()).toEqual(["nam-hoa admin"]);
  });

  it("given parts for all places, only operators give and end them, and the last one stays", async () => {
    const operator = await signedIn(counter);
    const staff = await signedInAs(counter, admin);
    const theirs = await grantOf(operator.userId, "*");
    const list = await (await staff.get("/admin/nam-hoa/people")).text();
    expect(list).toContain("Điều hành toàn tỉnh");
    expect(list).not.toContain(`/people/${theirs}`);
    expect((await staff.get("/admin/tinh/people")).status).toBe(404);
    for (const path of ["", "/remove", "/link"])
      expect((await staff.send(`/admin/nam-hoa/people/${theirs}${path}`, { role: "admin" })).status).toBe(
        404,
      );
    const last = await operator.post(`/admin/tinh/people/${theirs}/remove`);
    expect(last.status).toBe(422);
    const added = await operator.send("/admin/tinh/people", { ...newcomer, role: "operator" });
    expect([added.status, linkOn(await added.text()) !== ""]).toEqual([200, true]);
    expect((await operator.post(`/admin/tinh/people/${theirs}/remove`)).status).toBe(303);
    expect(await rolesNow()).toEqual(["nam-hoa admin", "* operator"]);
  });

  it("given a part of another place, it does not exist here", async () => {
    const staff = await signedInAs(counter, admin);
    const userId = await personWith(counter, { role: "officer", locality: "ngoc-lac" });
    const at = `/admin/nam-hoa/people/${await grantOf(userId, "ngoc-lac")}`;
    const before = await rolesNow();
    for (const path of ["", "/remove", "/link"])
      expect((await staff.send(at + path, { role: "officer" })).status).toBe(404);
    expect((await staff.post("/admin/nam-hoa/people/x/remove")).status).toBe(404);
    expect((await staff.post(`/admin/ngoc-lac/people/1/remove`)).status).toBe(404);
    expect(await rolesNow()).toEqual(before);
    expect(await (await staff.get("/admin/nam-hoa/people")).text()).not.toContain("officer.ngoc-lac");
  });

  it.each(roles.filter((role) => role !== "admin" && role !== "operator"))(
    "given the role %s, sees nobody's address and changes nothing",
    async (role) => {
      await personWith(counter, admin);
      const staff = await signedInAs(counter, { role, officeId: role === "office" ? "culture" : null });
      const before = await rolesNow();
      const page = await staff.get("/admin/nam-hoa/people");
      expect(page.status).toBe(403);
      expect(await page.text()).not.toContain(admin.email);
      expect((await staff.send("/admin/nam-hoa/people", newcomer)).status).toBe(403);
      const at = `/admin/nam-hoa/people/${await grantOf(staff.userId)}`;
      for (const path of ["", "/remove", "/link"])
        expect((await staff.send(at + path, { role: "admin" })).status).toBe(403);
      expect(await rolesNow()).toEqual(before);
    },
  );

  it("given more people than a page holds, turns pages", async () => {
    const staff = await signedInAs(counter, admin);
    for (let number = 0; number < 51; number += 1)
      await personWith(counter, {
        role: "officer",
        email: `nguoi.${number}@counter.test`,
        name: `Người ${number}.`,
      });
    const first = await (await staff.get("/admin/nam-hoa/people")).text();
    expect([first.includes("Người 48."), first.includes("Người 49.")]).toEqual([true, false]);
    const second = await (await staff.get("/admin/nam-hoa/people?from=50")).text();
    expect([second.includes("Người 50."), second.includes("Người 48.")]).toEqual([true, false]);
  });
});
