import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { articleVersions, questionGaps } from "../../database/schema/index.ts";

const mostShown = 5;

/** Questions without an answer, the most often asked first. */
export async function readGaps(tx: Db, place: string) {
  const { id, question, count, lastAt, locality, closedAt } = questionGaps;
  return await tx
    .select({ id, question, count, lastAt })
    .from(questionGaps)
    .where(and(eq(locality, place), isNull(closedAt)))
    .orderBy(desc(count), desc(lastAt))
    .limit(mostShown);
}

/** Texts that wait for a second person, the oldest first. */
export async function readDrafts(tx: Db) {
  const { id, articleId, writtenAt, status } = articleVersions;
  return await tx
    .select({ id, articleId, writtenAt })
    .from(articleVersions)
    .where(eq(status, "submitted"))
    .orderBy(asc(writtenAt))
    .limit(mostShown);
}
