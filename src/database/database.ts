import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type { Db as JobsDatabase } from "pg-boss";
import type * as schema from "./schema/index.ts";

/** Drizzle over either database; a transaction has the same type. */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema>;

/** An open database: PGlite in this process, or a PostgreSQL server. */
export type Database = {
  kind: "pglite" | "postgres";
  db: Db;
  /** The same over connections of their own, for what somebody outside waits for: never behind other work. */
  urgent: Db;
  /** The same database for pg-boss. */
  jobs: JobsDatabase;
  close(): Promise<void>;
};

/** The one way to open a transaction. */
export function inTransaction<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
  return db.transaction((tx) => work(tx));
}
