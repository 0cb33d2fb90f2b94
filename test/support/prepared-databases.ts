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
import { projectFolder } from "../../src/project-folder.node.ts";

/** The name of the PostgreSQL database that tests copy theirs from. */
export const templateName = "prepared";

const migrations = join(projectFolder(), "drizzle");
const nobody = () => {};
const logger = { debug: nobody, info: nobody, warn: nobody, error: nobody };

async function prepare(database: Database): Promise<void> {
  await migrate(database, migrations);
  const queue = await openJobQueue({ database, logger });
  await queue.stop();
  await database.close();
}

/** Migrates one database of each kind for the whole run: a copy of it is there in a tenth of the time. */
export async function prepareDatabases(serverUrl: string) {
  const admin = postgres(`${serverUrl}/postgres`, { max: 1, onnotice: nobody });
  await admin.unsafe(`create database ${templateName}`);
  await admin.end();
  await prepare(openPostgres(`${serverUrl}/${templateName}`));

  const folder = await mkdtemp(join(tmpdir(), "cua-so-pglite-"));
  const image = join(folder, "prepared.tar");
  const data = join(folder, "data");
  await prepare(await openPglite(data));
  const client = await PGlite.create(data);
  await writeFile(image, new Uint8Array(await (await client.dumpDataDir("none")).arrayBuffer()));
  await client.close();
  return { image, remove: () => rm(folder, { recursive: true, force: true }) };
}
