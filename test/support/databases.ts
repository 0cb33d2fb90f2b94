import { randomUUID } from "node:crypto";
import { openAsBlob } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { inject } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { openPglite } from "../../src/database/open-pglite.node.ts";
import { openPostgres } from "../../src/database/open-postgres.ts";
import { projectFolder } from "../../src/project-folder.node.ts";
import { type PreparedKind, templateName } from "./prepared-databases.ts";

export const databaseKinds = ["pglite", "postgres"] as const;
export type DatabaseKind = (typeof databaseKinds)[number];

export const migrations = join(projectFolder(), "drizzle");

/** A migrated database of a test's own, empty unless stocked: a copy of the run's prepared one. */
export async function openTestDatabase(
  kind: DatabaseKind,
  holding: PreparedKind = "empty",
): Promise<Database> {
  if (kind === "pglite") return await openPglite(null, await openAsBlob(inject("pgliteImages")[holding]));
  return openPostgres(await createPostgresDatabase(templateName(holding)));
}

/** A new database on the run's PostgreSQL, empty or a copy of another. @returns its URL. */
export async function createPostgresDatabase(template?: string): Promise<string> {
  const server = inject("postgresUrl");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const admin = postgres(`${server}/postgres`, { max: 1, onnotice: () => {} });
  await admin.unsafe(`create database ${name}${template ? ` template ${template}` : ""}`);
  await admin.end();
  return `${server}/${name}`;
}
