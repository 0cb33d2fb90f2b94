import { and, eq, gt, sql } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { turns } from "../../database/schema/index.ts";

/** Days that are counted. */
export const askedDays = 90;

export function askedSince(now: Date): Date {
  return new Date(now.getTime() - askedDays * 86_400_000);
}

/** How often an article answered in a place in the last 90 days, and how surely on average. */
export async function countAsked(tx: Db, place: string, articleId: string, now: Date) {
  const [row] = await tx
    .select({
      count: sql<number>`count(*)::int`,
      score: sql<number | null>`avg(${turns.score})::real`,
      last: sql<string | null>`max(${turns.createdAt})`,
    })
    .from(turns)
    .where(
      and(eq(turns.locality, place), eq(turns.articleId, articleId), gt(turns.createdAt, askedSince(now))),
    );
  return { count: row?.count ?? 0, score: row?.score ?? null, last: row?.last ? new Date(row.last) : null };
}
