import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import postgres from "postgres";
import type { Database } from "../../src/database/database.ts";
import { migrate } from "../../src/database/migrate.node.ts";
import { openPglite } from "../../src/database/open-pglite.node.ts";
import { openPostgres } from "../../src/database/open-postgres.ts";
import { openJobQueue } from "../../src/jobs/job-queue.ts";
import { readKnowledgeFiles } from "../../src/knowledge/read-files.node.ts";
import { syncKnowledge } from "../../src/knowledge/sync-knowledge.ts";
import { projectFolder } from "../../src/project-folder.node.ts";
import { testClock } from "./clock.ts";

/** What tests copy their databases from: migrated and empty, or with the repository's knowledge as well. */
const preparedKinds = ["empty", "stocked"] as const;
export type PreparedKind = (typeof preparedKinds)[number];

/** The name of the PostgreSQL database to copy. */
export function templateName(kind: PreparedKind): string {
  return `prepared_${kind}`;
}

const migrations = join(projectFolder(), "drizzle");
const nobody = () => {};
const logger = { debug: nobody, info: nobody, warn: nobody, error: nobody };

async function prepare(database: Database, kind: PreparedKind): Promise<void> {
  await migrate(database, migrations);
  const queue = await openJobQueue({ database, logger });
  await queue.stop();
  if (kind === "stocked") {
    const files = await readKnowledgeFiles(join(projectFolder(), "knowledge"));
    await syncKnowledge(database.db, files, testClock().now());
  }
  await database.close();
}

/**
 * Migrates databases of each kind for the whole run: a copy of one is there in a tenth of the time.
 * @returns `images`, the file an embedded database is loaded from, by what it holds.
 */
export async function prepareDatabases(serverUrl: string) {
  const folder = await mkdtemp(join(tmpdir(), "cua-so-pglite-"));
  const images: Record<PreparedKind, string> = { empty: "", stocked: "" };
  for (const kind of preparedKinds) {
    const admin = postgres(`${serverUrl}/postgres`, { max: 1, onnotice: nobody });
    await admin.unsafe(`create database ${templateName(kind)}`);
    await admin.end();
    await prepare(openPostgres(`${serverUrl}/${templateName(kind)}`), kind);

    images[kind] = join(folder, `${kind}.tar`);
    const data = join(folder, kind);
    await prepare(await openPglite(data), kind);
    const client = await PGlite.create(data);
    await writeFile(images[kind], new Uint8Array(await (await client.dumpDataDir("none")).arrayBuffer()));
    await client.close();
  }
  return { images, remove: () => rm(folder, { recursive: true, force: true }) };
}
