import { and, desc, eq, lt } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { answerCorrections } from "../../database/schema/index.ts";

export type AnswerCorrection = typeof answerCorrections.$inferSelect;

/** What staff said the answer should have been, the newest first. @param before an id: only older ones. */
export async function listCorrections(
  tx: Db,
  place: string,
  { before, limit }: { before?: number | undefined; limit: number },
): Promise<AnswerCorrection[]> {
  const ofPlace = eq(answerCorrections.locality, place);
  return await tx
    .select()
    .from(answerCorrections)
    .where(before === undefined ? ofPlace : and(ofPlace, lt(answerCorrections.id, before)))
    .orderBy(desc(answerCorrections.id))
    .limit(limit);
}
