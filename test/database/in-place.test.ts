import { getTableName, sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Database, Db } from "../../src/database/database.ts";
import { readInPlace, writeInPlace } from "../../src/database/in-place.ts";
import { migrate } from "../../src/database/migrate.node.ts";
import { openPostgres } from "../../src/database/open-postgres.ts";
import { rowsOf } from "../../src/database/rows.ts";
import {
  auditLog,
  cannedReplies,
  conversations,
  outboxMessages,
  serviceRequests,
  staffGrants,
  staffSignInLinks,
  staffUsers,
} from "../../src/database/schema/index.ts";
import { databaseKinds, migrations, openTestDatabase } from "../support/databases.ts";
import { twoPlaces } from "./two-places.ts";

/** What staff pages may see of every place, or not at all, and why no row of it belongs to one place. */
const withoutRows: Record<string, string> = {
  articles:
    "what residents of every place are told; each place's own are marked, the national are everybody's",
  embeddings: "vectors of articles, by the hash of their text",
  revisions: "counters that tell every process its index is old",
  webhook_apps: "the one Zalo app of the installation",
};
/** Out of reach of staff pages: no privilege at all, or no more than a column or an insert. */
const outOfReach = [
  "kept_mails",
  "oauth_requests",
  "staff_accounts",
  "staff_attempts",
  "staff_passkeys",
  "staff_sessions",
  "staff_two_factors",
  "staff_verifications",
];

describe.each(databaseKinds)("row-level security on %s", (kind) => {
  let database: Database;
  let here: number;
  let there: number;
  const at = new Date("2026-11-20T02:00:00Z");
  beforeAll(async () => {
    database = await openTestDatabase(kind);
    const places = await twoPlaces(database.db, at);
    here = places.here;
    there = places.there;
  });
  afterAll(() => database.close());

  const scope = { place: "nam-hoa", officeId: null };
  const read = <T>(work: (tx: Db) => Promise<T>, officeId: string | null = null) =>
    readInPlace(database.db, { ...scope, officeId }, work);
  const write = <T>(work: (tx: Db) => Promise<T>) => writeInPlace(database.db, scope, work);
  const ask = async (question: string) => rowsOf(await database.db.execute(sql.raw(question)));
  const refused = async (work: Promise<unknown>) => {
    const error = await work.then(
      () => null,
      (reason: unknown) => reason as Error & { cause?: Error },
    );
    return error ? `${error.message} ${error.cause?.message ?? ""}` : "nothing was refused";
  };

  it("given every table, it is under row security, out of reach, or listed with a reason", async () => {
    const open =
      await ask(`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relrowsecurity
        and (has_table_privilege('cua_so_staff', c.oid, 'select, insert, update, delete')
          or has_any_column_privilege('cua_so_staff', c.oid, 'select, insert, update'))`);
    const reasons = Object.keys(withoutRows);
    expect(open.map(({ name }) => String(name)).filter((name) => !reasons.includes(name))).toEqual([]);
    const shut =
      await ask(`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind = 'r'
        and not has_table_privilege('cua_so_staff', c.oid, 'select, insert, update, delete')
        and not has_any_column_privilege('cua_so_staff', c.oid, 'select, insert, update')
        and not has_any_column_privilege('cua_so_province', c.oid, 'select')`);
    expect(shut.map(({ name }) => String(name)).sort()).toEqual(outOfReach);
  });

  it("given the two roles, neither logs in, owns a table, is superuser nor bypasses row security", async () => {
    const roles = await ask(`select rolname, rolsuper, rolbypassrls, rolcanlogin, rolcreaterole, rolcreatedb,
        (select count(*)::int from pg_class c where c.relowner = r.oid) as owned
      from pg_roles r where rolname like 'cua\\_so\\_%' order by rolname`);
    const plain = {
      rolsuper: false,
      rolbypassrls: false,
      rolcanlogin: false,
      rolcreaterole: false,
      rolcreatedb: false,
      owned: 0,
    };
    expect(roles).toEqual([
      { rolname: "cua_so_province", ...plain },
      { rolname: "cua_so_staff", ...plain },
    ]);
  });

  const wrong: [string, string][] = [
    ["no where", "select * from conversations"],
    ["a where that is always true", "select * from conversations where 1 = 1 or locality = 'nam-hoa'"],
    ["another place by name", "select * from conversations where locality = 'ngoc-lac'"],
    ["a join that forgets the place", "select o.* from outbox_messages o join conversations c on true"],
    [
      "a subselect",
      "select (select max(locality) from service_requests where locality <> 'nam-hoa') as locality",
    ],
    ["a union", "select locality from conversations union select locality from service_requests"],
    ["a common table expression", "with every as (select * from service_requests) select * from every"],
    ["an aggregate", "select string_agg(locality, ',') as locality from service_requests"],
    ["a lateral join", "select r.locality from localities l, lateral (select * from service_requests) r"],
    ["another's audit trail", "select * from audit_log"],
    ["another's parts", "select * from staff_grants where locality <> '*'"],
  ];
  it.each(wrong)("given a query with %s, shows nothing of another place", async (_what, question) => {
    const rows = await read(async (tx) => rowsOf(await tx.execute(sql.raw(question))));
    expect(JSON.stringify(rows)).not.toMatch(/ngoc-lac|secret of there/);
    expect(JSON.stringify(await ask(question))).toMatch(/ngoc-lac|secret of there/);
  });

  it("given counts without a where, counts this place alone", async () => {
    const count = (tx: Db) => tx.$count(serviceRequests);
    expect(await read(count)).toBe(2);
    expect(await database.db.$count(serviceRequests)).toBe(4);
    expect(await read((tx) => tx.$count(outboxMessages))).toBe(1);
  });

  it("given an id of another place, finds nothing and changes nothing", async () => {
    const byId = sql`id = ${there}`;
    expect(await read((tx) => tx.select().from(conversations).where(byId))).toEqual([]);
    const taken = await write((tx) =>
      tx
        .update(conversations)
        .set({ labels: ["taken"] })
        .where(byId)
        .returning(),
    );
    expect(taken).toEqual([]);
    expect(await write((tx) => tx.delete(conversations).where(byId).returning())).toEqual([]);
    expect(await ask(`select labels from conversations where id = ${there}`)).toEqual([{ labels: [] }]);
  });

  it("given a change and a removal without a where, reaches this place alone", async () => {
    await write((tx) => tx.update(conversations).set({ labels: ["ours"] }));
    expect(await ask("select locality, labels from conversations order by locality")).toEqual([
      { locality: "nam-hoa", labels: ["ours"] },
      { locality: "ngoc-lac", labels: [] },
    ]);
    const removed = refused(
      write(async (tx) => {
        await tx.delete(outboxMessages);
        expect(await tx.$count(outboxMessages)).toBe(0);
        throw new Error("taken back");
      }),
    );
    expect(await removed).toContain("taken back");
    expect(await database.db.$count(outboxMessages)).toBe(2);
  });

  it("given a row for another place, or a row moved there, refuses it", async () => {
    const reply = { title: "Chào", text: "…", updatedBy: "x", updatedAt: at };
    const insert = write((tx) => tx.insert(cannedReplies).values({ ...reply, locality: "ngoc-lac" }));
    expect(await refused(insert)).toContain("row-level security");
    const move = write((tx) => tx.update(conversations).set({ locality: "ngoc-lac" }));
    expect(await refused(move)).toContain("row-level security");
    const grant = { userId: "u-here", role: "admin", grantedAt: at } as const;
    for (const locality of ["ngoc-lac", "*"])
      expect(await refused(write((tx) => tx.insert(staffGrants).values({ ...grant, locality })))).toContain(
        "row-level security",
      );
    await write((tx) => tx.insert(cannedReplies).values({ ...reply, locality: "nam-hoa" }));
    expect(await database.db.$count(cannedReplies)).toBe(1);
  });

  it("given a reading desk, every kind of write is refused", async () => {
    const writes = [
      (tx: Db) => tx.delete(cannedReplies),
      (tx: Db) => tx.update(conversations).set({ labels: ["x"] }),
      (tx: Db) =>
        tx
          .insert(cannedReplies)
          .values({ locality: "nam-hoa", title: "t", text: "t", updatedBy: "x", updatedAt: at }),
    ];
    for (const change of writes) expect(await refused(read(change))).toContain("read-only transaction");
  });

  it("given a member of an office, shows and changes that office's reports alone", async () => {
    const codes = await read(
      (tx) => tx.select({ code: serviceRequests.code }).from(serviceRequests),
      "culture",
    );
    expect(codes).toEqual([{ code: "NH-26-0001" }]);
    const changed = await writeInPlace(database.db, { ...scope, officeId: "culture" }, (tx) =>
      tx.update(serviceRequests).set({ urgent: true }).returning({ code: serviceRequests.code }),
    );
    expect(changed).toEqual([{ code: "NH-26-0001" }]);
    expect(await read((tx) => tx.select().from(serviceRequests), "no-such-office")).toEqual([]);
  });

  it("given the view over all places, reads every place and writes to none", async () => {
    const all = { place: "*", officeId: null };
    expect(await readInPlace(database.db, all, (tx) => tx.$count(serviceRequests))).toBe(4);
    const change = readInPlace(database.db, all, (tx) => tx.update(conversations).set({ labels: ["x"] }));
    expect(await refused(change)).toMatch(/permission denied|read-only/);
    const asStaff = await writeInPlace(database.db, all, (tx) =>
      tx
        .update(conversations)
        .set({ labels: ["x"] })
        .returning(),
    );
    expect(asStaff).toEqual([]);
  });

  it("given the audit trail, only adding to it works: for staff, and for the tables' owner as well", async () => {
    const line = { at, staffId: "x", role: "admin", action: "a", subject: "s", subjectId: "1" };
    await write((tx) => tx.insert(auditLog).values({ ...line, locality: "nam-hoa" }));
    for (const change of [
      (tx: Db) => tx.update(auditLog).set({ action: "b" }),
      (tx: Db) => tx.delete(auditLog),
    ])
      expect(await refused(write(change))).toMatch(/permission denied|only ever added to/);
    for (const statement of [
      "update audit_log set action = 'b'",
      "delete from audit_log",
      "truncate audit_log",
      "delete from audit_log where false",
    ])
      expect(await refused(ask(statement))).toContain("only ever added to");
    const elsewhere = write((tx) => tx.insert(auditLog).values({ ...line, locality: "ngoc-lac" }));
    expect(await refused(elsewhere)).toContain("row-level security");
  });

  it.each([...outOfReach, getTableName(staffSignInLinks), getTableName(staffUsers)])(
    "given %s, staff pages cannot read it",
    async (table) => {
      for (const place of ["nam-hoa", "*"]) {
        const look = readInPlace(database.db, { place, officeId: null }, (tx) =>
          tx.execute(sql.raw(`select * from ${table}`)),
        );
        expect(await refused(look)).toContain("permission denied");
      }
    },
  );

  it("given names of staff, everybody may read them; addresses only of those who serve the place", async () => {
    const names = await read((tx) => tx.select({ name: staffUsers.name }).from(staffUsers));
    expect(names).toHaveLength(3);
    const people = await read(async (tx) => rowsOf(await tx.execute(sql`select email from staff_people`)));
    expect(people.map(({ email }) => email).sort()).toEqual(["both@x.example", "u@x.here"]);
  });

  it("given a link to hand over, makes it for somebody who serves only here, refuses all others", async () => {
    const link = (userId: string) =>
      write((tx) =>
        tx
          .insert(staffSignInLinks)
          .values({ tokenDigest: `digest of ${userId}`, userId, kind: "given", expiresAt: at }),
      );
    await link("u-here");
    for (const userId of ["u-there", "u-both"])
      expect(await refused(link(userId))).toContain("row-level security");
  });

  it("given a transaction that has ended, its place and role are gone with it", async () => {
    await read((tx) => tx.$count(conversations));
    const [left] = await ask("select current_setting('cua_so.place', true) as place, current_user as name");
    expect(left?.place || null).toBeNull();
    expect(String(left?.name)).not.toMatch(/^cua_so_/);
    expect(here).not.toBe(there);
  });
});

describe("a PostgreSQL user who may not make roles", () => {
  it("is told at the start what to have run; after that, starts, and is kept to a place like any other", async () => {
    const server = new URL(inject("postgresUrl"));
    const admin = postgres(`${server.href.replace(/\/$/, "")}/postgres`, { max: 1, onnotice: () => {} });
    const name = `plain_${crypto.randomUUID().slice(0, 8)}`;
    await admin.unsafe(`create role ${name} login password 'plain' nocreaterole nosuperuser`);
    await admin.unsafe(`create database ${name} owner ${name}`);
    server.username = name;
    server.password = "plain";
    const database = openPostgres(`${server.href.replace(/\/$/, "")}/${name}`);
    const failure = await migrate(database, migrations).then(
      () => null,
      (error: Error) => error,
    );
    expect(failure?.name).toBe("StaffRolesError");
    const statements = failure?.message.split("\n").filter((line) => line.endsWith(";")) ?? [];
    expect(statements).toHaveLength(3);
    const tables = await database.db.execute(sql`select 1 from pg_tables where schemaname = 'public'`);
    expect(rowsOf(tables)).toEqual([]);
    for (const statement of statements)
      await admin
        .unsafe(statement)
        .catch((error: Error) => expect(error.message).toContain("already exists"));
    await migrate(database, migrations);
    await twoPlaces(database.db, new Date("2026-11-20T02:00:00Z"));
    const scope = { place: "nam-hoa", officeId: null };
    expect(await readInPlace(database.db, scope, (tx) => tx.$count(serviceRequests))).toBe(2);
    await database.close();
    await admin.end();
  });
});
