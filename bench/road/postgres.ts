import postgres from "postgres";
import { startPostgresServer } from "../../test/support/start-postgres.ts";

export type BenchPostgres = {
  url(database: string): string;
  /** A copy of a prepared database: every stage starts from the same rows. */
  copy(database: string, template: string): Promise<string>;
  create(database: string): Promise<string>;
  stop(): Promise<void>;
};

/** A PostgreSQL of this run's own with the settings a server has: every commit waits for the disk. */
export async function startPostgres(): Promise<BenchPostgres> {
  const server = await startPostgresServer([
    "max_connections=100",
    "shared_buffers=256MB",
    "max_wal_size=2GB",
  ]);
  const url = (database: string) => `${server.url}/${database}`;
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
    },
  };
}
