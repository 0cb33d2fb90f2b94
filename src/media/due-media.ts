import { and, asc, eq, lte } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { media } from "../database/schema/index.ts";

/** The pictures that wait to be stored, oldest first: what a lost wake-up or a failed try left is found here. */
export async function dueMedia(db: Db, now: Date, limit = 50): Promise<string[]> {
  const rows = await db
    .select({ id: media.id })
    .from(media)
    .where(and(eq(media.status, "pending"), lte(media.notBefore, now)))
    .orderBy(asc(media.notBefore))
    .limit(limit);
  return rows.map(({ id }) => id);
}
