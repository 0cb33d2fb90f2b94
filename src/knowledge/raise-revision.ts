import { sql } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { revisions } from "../database/schema/index.ts";

/** Tells every process that what it holds of articles and places is old, from this transaction's commit on. */
export async function raiseRevision(tx: Db): Promise<void> {
  await tx
    .insert(revisions)
    .values({ subject: "knowledge", revision: 1 })
    .onConflictDoUpdate({ target: revisions.subject, set: { revision: sql`${revisions.revision} + 1` } });
}
