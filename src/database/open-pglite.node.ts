import { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { fromPglite } from "pg-boss";
import type { Database } from "./database.ts";
import * as schema from "./schema/index.ts";

/**
 * Opens the embedded database.
 * @param directory a folder on disk, or `null` for one in memory.
 * @param image what PGlite's `dumpDataDir` gave: the database begins as a copy of that one.
 */
export async function openPglite(directory: string | null, image?: Blob): Promise<Database> {
  const from = image ? { loadDataDir: image } : {};
  const client = await PGlite.create({ dataDir: directory ?? "memory://", ...from });
  const db = drizzle(client, { schema, casing: "snake_case" });
  return {
    kind: "pglite",
    db,
    urgent: db,
    jobs: fromPglite(client),
    close: () => client.close(),
  };
}
