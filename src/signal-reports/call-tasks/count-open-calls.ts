import { and, eq, sql } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { callTasks } from "../../database/schema/index.ts";

export type OpenCalls = { count: number; since: Date | null };

/** How many people of a place wait to be rung up, and since when the first of them. */
export async function countOpenCalls(db: Db, locality: string): Promise<OpenCalls> {
  const { createdAt } = callTasks;
  const [row] = await db
    .select({
      count: sql<number>`count(*)::int`,
      since: sql<Date | null>`min(${createdAt})`.mapWith(createdAt),
    })
    .from(callTasks)
    .where(and(eq(callTasks.locality, locality), eq(callTasks.status, "open")));
  return row ?? { count: 0, since: null };
}
