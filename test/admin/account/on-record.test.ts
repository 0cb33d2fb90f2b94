import { asc, eq, sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import {
  auditLog,
  staffAccounts,
  staffSessions,
  staffSignInLinks,
} from "../../../src/database/schema/index.ts";
import { createSignInLink } from "../../../src/staff/create-sign-in-link.ts";
import { browser, personWith, signedInAs, staffTools, userOf } from "../../staff/staff-world.ts";
import { type Counter, openCounter } from "../../support/counter.ts";
import { databaseKinds } from "../../support/databases.ts";

const here = "/admin/nam-hoa/account";
const officer = { role: "officer", email: "toi@counter.test", name: "Phạm Thị Tôi" } as const;
const password = "bà tôi hay kể chuyện sấm";

describe.each(databaseKinds)("an account and the audit trail on %s", (kind) => {
  let counter: Counter;
  beforeAll(async () => {
    counter = await openCounter(kind);
    await counter.database.db.execute(sql`create function refuse_line() returns trigger language plpgsql
      as $$ begin raise exception 'no line can be written'; end $$`);
  });
  afterAll(() => counter.close());
  afterEach(() => counter.database.db.execute(sql`drop trigger if exists no_line on audit_log`));

  /** As if the process died after the act and before its line. */
  const losingLines = () =>
    counter.database.db.execute(
      sql`create trigger no_line before insert on audit_log for each row execute function refuse_line()`,
    );
  const actions = async () =>
    (await counter.database.db.select().from(auditLog).orderBy(asc(auditLog.id))).map(({ action }) => action);
  const sessionsOf = (userId: string) =>
    counter.database.db.select().from(staffSessions).where(eq(staffSessions.userId, userId));
  const passwordOf = async (userId: string) =>
    (await counter.database.db.select().from(staffAccounts).where(eq(staffAccounts.userId, userId))).map(
      ({ password }) => password,
    );

  it("given no line can be written, neither name, password nor sessions change", async () => {
    const [other, staff] = [await signedInAs(counter, officer), await signedInAs(counter, officer)];
    await staff.send(`${here}/password`, { password });
    const again = await signedInAs(counter, officer);
    const state = async () => [
      await userOf(counter, staff.userId),
      await passwordOf(staff.userId),
      (await sessionsOf(staff.userId)).map(({ id }) => id),
      await actions(),
    ];
    const before = await state();
    await losingLines();
    for (const [path, fields] of [
      ["", { name: "Tên Khác", email: "khac@counter.test" }],
      ["/password", { password: "mưa dầm thấm lâu cơm nguội" }],
      ["/sessions/end-others", {}],
    ] as const)
      expect((await again.send(here + path, fields)).status).toBe(500);
    expect(await state()).toEqual(before);
    expect(other.userId).toBe(staff.userId);
  });

  it("given no line can be written, a link stays unspent and lets nobody in; afterwards it is good", async () => {
    const tools = staffTools(counter);
    const path = await createSignInLink(tools, tools.db, await personWith(counter, officer));
    const person = browser(counter);
    const sessions = async () => (await counter.database.db.select().from(staffSessions)).length;
    const before = await sessions();
    await losingLines();
    expect((await person.post(path)).status).toBe(500);
    expect(await sessions()).toBe(before);
    expect((await person.get("/admin/nam-hoa")).status).toBe(303);
    await counter.database.db.execute(sql`drop trigger no_line on audit_log`);
    expect((await person.post(path)).status).toBe(303);
    expect((await person.get("/admin/nam-hoa")).status).toBe(200);
    const links = await counter.database.db.select().from(staffSignInLinks);
    expect(links.filter(({ usedAt }) => usedAt === null)).toEqual([]);
  });

  it("given no line can be written, the right password lets nobody in", async () => {
    const staff = await signedInAs(counter, officer);
    await staff.send(`${here}/password`, { password });
    const before = (await sessionsOf(staff.userId)).length;
    await losingLines();
    const person = browser(counter);
    expect((await person.send("/admin/sign-in", { email: officer.email, password })).status).toBe(500);
    expect((await sessionsOf(staff.userId)).length).toBe(before);
  });

  it("given something refused, leaves no line of it", async () => {
    const staff = await signedInAs(counter, officer);
    const before = await actions();
    await staff.send(`${here}/sessions/end`, { id: "made up" });
    await staff.send(`${here}/second-factor/off`, { password: "không đúng" });
    await staff.send(`${here}/passkeys/remove`, { id: "made up" });
    await browser(counter).send("/admin/sign-in", { email: officer.email, password: "không đúng" });
    expect(await actions()).toEqual(before);
  });
});
