import { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { fromPglite } from "pg-boss";
import type { Database } from "./database.ts";
import * as schema from "./schema/index.ts";

/** Opens the embedded database. @param directory a folder on disk, or `null` for one in memory. */
export async function openPglite(directory: string | null): Promise<Database> {
  const client = await PGlite.create(directory ?? "memory://");
  const db = drizzle(client, { schema, casing: "snake_case" });
  return {
    kind: "pglite",
    db,
    urgent: db,
    jobs: fromPglite(client),
    close: () => client.close(),
  };
}
