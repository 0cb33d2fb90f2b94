import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { migrate as migratePglite } from "drizzle-orm/pglite/migrator";
import { migrate as migratePostgres } from "drizzle-orm/postgres-js/migrator";
import { type Database, type Db, inTransaction } from "./database.ts";
import { rowsOf } from "./rows.ts";
import { isForbidden, StaffRolesError } from "./staff-roles-error.ts";

const lockId = 7_201_945;

/** The database was written by a newer version of the product. */
export class NewerSchemaError extends Error {
  constructor(found: number, known: number) {
    super(
      `This database was prepared by a newer version of Cửa Số (schema ${found}, this version knows ${known}). ` +
        "Start the newer version, or restore a backup made by this one. Nothing was changed.",
    );
    this.name = "NewerSchemaError";
  }
}

export type MigrationPlan = { applied: number; known: number };

/** How many migrations the database has and how many this version brings. @throws {NewerSchemaError} */
export async function planMigration(db: Db, folder: string): Promise<MigrationPlan> {
  const journal = JSON.parse(await readFile(join(folder, "meta", "_journal.json"), "utf8")) as {
    entries: { when: number }[];
  };
  const known = journal.entries.length;
  const exists = rowsOf(await db.execute(sql`select to_regclass('drizzle.__drizzle_migrations') as name`));
  if (exists[0]?.name == null) return { applied: 0, known };
  const rows = rowsOf(
    await db.execute(
      sql`select count(*)::int as applied, max(created_at)::float8 as newest from drizzle.__drizzle_migrations`,
    ),
  );
  const applied = Number(rows[0]?.applied ?? 0);
  const newestKnown = journal.entries.at(-1)?.when ?? 0;
  if (applied > known || Number(rows[0]?.newest ?? 0) > newestKnown)
    throw new NewerSchemaError(applied, known);
  return { applied, known };
}

/** Brings the schema up to date; several processes starting at once do it one after the other. */
export async function migrate(database: Database, folder: string): Promise<void> {
  const options = { migrationsFolder: folder };
  if (database.kind === "pglite") {
    await planMigration(database.db, folder);
    await migratePglite(database.db as never, options);
    return;
  }
  await inTransaction(database.db, async (lock) => {
    await lock.execute(sql`select pg_advisory_xact_lock(${lockId})`);
    await planMigration(database.db, folder);
    await migratePostgres(database.db as never, options).catch(inWords(database.db));
  });
}

/** The one thing an ordinary owner of a database may not do is to make the roles staff work under. */
function inWords(db: Db) {
  return async (error: unknown): Promise<never> => {
    if (!isForbidden(error)) throw error;
    const [row] = rowsOf(await db.execute(sql`select quote_ident(current_user) as name`));
    throw new StaffRolesError(String(row?.name));
  };
}
