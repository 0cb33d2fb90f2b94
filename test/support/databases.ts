import { randomUUID } from "node:crypto";
import { join } from "node:path";
import postgres from "postgres";
import { inject } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { migrate } from "../../src/database/migrate.node.ts";
import { openPglite } from "../../src/database/open-pglite.node.ts";
import { openPostgres } from "../../src/database/open-postgres.ts";
import { projectFolder } from "../../src/project-folder.node.ts";

export const databaseKinds = ["pglite", "postgres"] as const;
export type DatabaseKind = (typeof databaseKinds)[number];

export const migrations = join(projectFolder(), "drizzle");

/** An empty, migrated database of a test's own. */
export async function openTestDatabase(kind: DatabaseKind): Promise<Database> {
  const database = kind === "pglite" ? await openPglite(null) : openPostgres(await createPostgresDatabase());
  await migrate(database, migrations);
  return database;
}

/** A new, empty database on the run's PostgreSQL. @returns its URL. */
export async function createPostgresDatabase(): Promise<string> {
  const server = inject("postgresUrl");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const admin = postgres(`${server}/postgres`, { max: 1, onnotice: () => {} });
  await admin.unsafe(`create database ${name}`);
  await admin.end();
  return `${server}/${name}`;
}
