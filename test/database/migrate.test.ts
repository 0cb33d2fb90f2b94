import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterEach, describe, expect, it } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { migrate, NewerSchemaError, planMigration } from "../../src/database/migrate.node.ts";
import { openPglite } from "../../src/database/open-pglite.node.ts";
import { openPostgres } from "../../src/database/open-postgres.ts";
import { rowsOf } from "../../src/database/rows.ts";
import { createPostgresDatabase, databaseKinds, migrations } from "../support/databases.ts";
import { nextVersion } from "./next-version.ts";

const cleanUp: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const undo of cleanUp.splice(0).reverse()) await undo();
});

async function newerMigrations(statement?: string): Promise<string> {
  const folder = await nextVersion(statement);
  cleanUp.push(() => rm(folder, { recursive: true }));
  return folder;
}

const tables = async ({ db }: Database) =>
  rowsOf(
    await db.execute(
      sql`select table_name from information_schema.tables where table_schema = 'public' order by 1`,
    ),
  ).map(({ table_name }) => String(table_name));
const known = async () =>
  (JSON.parse(await readFile(join(migrations, "meta", "_journal.json"), "utf8")) as { entries: unknown[] })
    .entries.length;

describe.each(databaseKinds)("migrations on %s", (kind) => {
  async function openEmpty(): Promise<{ database: Database; openAgain: () => Database }> {
    if (kind === "pglite") {
      const database = await openPglite(null);
      cleanUp.push(() => database.close());
      return { database, openAgain: () => database };
    }
    const url = await createPostgresDatabase();
    const openAgain = () => {
      const database = openPostgres(url);
      cleanUp.push(() => database.close());
      return database;
    };
    return { database: openAgain(), openAgain };
  }

  it("given an empty database, brings every table", async () => {
    const { database } = await openEmpty();
    expect(await planMigration(database.db, migrations)).toEqual({ applied: 0, known: await known() });
    await migrate(database, migrations);
    const expected = [
      "articles",
      "conversations",
      "inbox_events",
      "official_accounts",
      "outbox_messages",
      "turns",
    ];
    expect(await tables(database)).toEqual(expect.arrayContaining(expected));
    expect(await planMigration(database.db, migrations)).toEqual({
      applied: await known(),
      known: await known(),
    });
  });

  it("given a second time, changes nothing", async () => {
    const { database } = await openEmpty();
    await migrate(database, migrations);
    const before = await tables(database);
    await migrate(database, migrations);
    expect(await tables(database)).toEqual(before);
    expect((await planMigration(database.db, migrations)).applied).toBe(await known());
  });

  it("given two processes at once, both end with each migration applied once", async () => {
    const { database, openAgain } = await openEmpty();
    const other = openAgain();
    await Promise.all([migrate(database, migrations), kind === "pglite" ? null : migrate(other, migrations)]);
    if (kind === "pglite") await migrate(other, migrations);
    expect((await planMigration(database.db, migrations)).applied).toBe(await known());
  });

  it("given a database of a newer version, refuses in words and changes nothing", async () => {
    const { database } = await openEmpty();
    await migrate(database, await newerMigrations());
    const before = await tables(database);
    await expect(migrate(database, migrations)).rejects.toThrow(NewerSchemaError);
    await expect(migrate(database, migrations)).rejects.toThrow(
      /newer version of Cửa Số.*Nothing was changed/,
    );
    expect(await tables(database)).toEqual(before);
    expect(before).toContain("from_tomorrow");
  });

  it("given a migration that fails half-way, leaves the database as it was", async () => {
    const { database } = await openEmpty();
    await migrate(database, migrations);
    const before = await tables(database);
    const broken = await newerMigrations(
      "create table half_way (id text);\n--> statement-breakpoint\nselect nothing_like_it()",
    );
    await expect(migrate(database, broken)).rejects.toThrow();
    expect(await tables(database)).toEqual(before);
    await migrate(database, migrations);
    expect((await planMigration(database.db, migrations)).applied).toBe(await known());
  });
});
