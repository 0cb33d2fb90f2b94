import { drizzle } from "drizzle-orm/postgres-js";
import type { Db as JobsDatabase } from "pg-boss";
import postgres from "postgres";
import type { Database } from "./database.ts";
import * as schema from "./schema/index.ts";

export type PostgresOptions = {
  /** Connections for the product's own statements. */
  max?: number;
  /** Connections for acknowledgements. */
  urgentMax?: number;
  /** Connections for the job queue, beside one that listens. */
  jobsMax?: number;
  /** False on Workers, where a socket must not outlive its request. */
  listen?: boolean;
};

// pg-boss hands over JSON as text already; the driver's own serializer would quote it a second time.
const jsonAsGiven = {
  to: 3802,
  from: [114, 3802],
  serialize: (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value)),
  parse: (text: string) => JSON.parse(text) as unknown,
};

/** Opens a PostgreSQL server (14 or newer). Connects lazily: nothing fails before the first statement. */
export function openPostgres(url: string, options: PostgresOptions = {}): Database {
  const shared = { onnotice: () => {}, connect_timeout: 3 } as const;
  const client = postgres(url, { ...shared, max: options.max ?? 10 });
  const urgent = postgres(url, { ...shared, max: options.urgentMax ?? 2 });
  const jobsClient = postgres(url, {
    ...shared,
    max: options.jobsMax ?? 4,
    types: { json: { ...jsonAsGiven, to: 114, from: [114] }, jsonb: jsonAsGiven },
  });
  return {
    kind: "postgres",
    db: drizzle(client, { schema, casing: "snake_case" }),
    urgent: drizzle(urgent, { schema, casing: "snake_case" }),
    jobs: jobsDatabase(jobsClient, options.listen ?? true),
    async close() {
      await Promise.all([client, urgent, jobsClient].map((each) => each.end({ timeout: 5 })));
    },
  };
}

/** pg-boss sends a whole “begin; …; commit” as one text, which must stay on one connection. */
const opensTransaction = /^\s*begin\b/i;

async function onOneConnection(client: postgres.Sql, text: string) {
  const connection = await client.reserve();
  try {
    return await connection.unsafe(text);
  } catch (error) {
    // The next borrower must not find itself inside the broken transaction.
    await connection.unsafe("rollback").catch(() => {});
    throw error;
  } finally {
    connection.release();
  }
}

function jobsDatabase(client: postgres.Sql, listen: boolean): JobsDatabase {
  const database: JobsDatabase = {
    async executeSql(text, values) {
      const result = opensTransaction.test(text)
        ? await onOneConnection(client, text)
        : await client.unsafe(text, (values ?? []) as never[]);
      const results = Array.isArray(result[0]) ? (result as unknown as unknown[][]) : [result];
      return { rows: results.flat() as unknown[] };
    },
  };
  if (listen) {
    database.listen = async (channel, onNotification, onReconnect) => {
      const subscription = await client.listen(channel, onNotification, onReconnect);
      return { close: () => subscription.unlisten() };
    };
  }
  return database;
}
