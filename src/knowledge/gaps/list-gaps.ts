import { and, desc, eq, gt, isNull, or, sql } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { questionGaps } from "../../database/schema/index.ts";

export type QuestionGap = typeof questionGaps.$inferSelect;

/** Groups looked at together: more than anybody reads in a day. */
const mostGaps = 150;

/** A question asked again after somebody closed it counts as open. */
const isOpen = or(isNull(questionGaps.closedAt), gt(questionGaps.lastAt, questionGaps.closedAt));

/** What a place's assistant could not answer, the most asked first. */
export async function listOpenGaps(tx: Db, place: string, limit = mostGaps): Promise<QuestionGap[]> {
  return await tx
    .select()
    .from(questionGaps)
    .where(and(eq(questionGaps.locality, place), isOpen))
    .orderBy(desc(questionGaps.count), desc(questionGaps.lastAt))
    .limit(limit);
}

export async function countOpenGaps(tx: Db, place: string): Promise<number> {
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(questionGaps)
    .where(and(eq(questionGaps.locality, place), isOpen));
  return row?.count ?? 0;
}

/** What was closed last, to see that a closed question stayed closed. */
export async function listClosedGaps(tx: Db, place: string, limit = 30): Promise<QuestionGap[]> {
  return await tx
    .select()
    .from(questionGaps)
    .where(and(eq(questionGaps.locality, place), sql`not (${isOpen})`))
    .orderBy(desc(questionGaps.closedAt))
    .limit(limit);
}
