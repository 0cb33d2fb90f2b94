import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import { gapKey, groupFor } from "../../../assistant/gap-key.ts";
import { recordGap } from "../../../assistant/record-gap.ts";
import type { Db } from "../../../database/database.ts";
import { answerCorrections, conversations, questionGaps } from "../../../database/schema/index.ts";

export type Correction = {
  locality: string;
  turn: { id: number; conversationId: number; articleId: string | null };
  /** The citizen's words, masked; `restored` as the retriever understood them. */
  question: string;
  restored: string;
  /** The right article; `null`: nothing of ours. */
  should: string | null;
  staffId: string;
  now: Date;
};

const compared = 500;
const longestQuestion = 300;

/**
 * “Đúng ra là bài này”: keeps what a turn should have answered, the last word counting. A question that an article
 * answers is no gap any more; an answer that was wrong, or where nothing of ours answers, is one. Whoever corrects has
 * seen why the conversation was flagged.
 * @returns false when just this was said before
 */
export async function correctAnswer(tx: Db, correction: Correction): Promise<boolean> {
  const { locality, turn, question, should, staffId, now } = correction;
  const [before] = await tx.select().from(answerCorrections).where(eq(answerCorrections.turnId, turn.id));
  if (before && before.should === should) return false;
  const values = { question, gave: turn.articleId, should, staffId, at: now };
  await tx
    .insert(answerCorrections)
    .values({ locality, turnId: turn.id, ...values })
    .onConflictDoUpdate({ target: answerCorrections.turnId, set: values });
  await tx
    .update(conversations)
    .set({ flag: null, flaggedAt: null })
    .where(and(eq(conversations.id, turn.conversationId), inArray(conversations.flag, ["unknown", "wrong"])));
  if (should !== null) await closeGap(tx, correction, should);
  if (turn.articleId !== null && turn.articleId !== should) await openGap(tx, correction, turn.articleId);
  return true;
}

async function closeGap(tx: Db, { locality, restored, staffId, now }: Correction, should: string) {
  const open = await tx
    .select({ id: questionGaps.id, key: questionGaps.key, reason: questionGaps.reason })
    .from(questionGaps)
    .where(and(eq(questionGaps.locality, locality), isNull(questionGaps.closedAt)))
    .orderBy(desc(questionGaps.count))
    .limit(compared);
  const asked = open.filter(({ reason }) => reason !== "wrong");
  const group = groupFor(
    gapKey(restored),
    asked.map(({ key }) => key),
  );
  for (const { id } of asked.filter(({ key }) => key === group))
    await tx
      .update(questionGaps)
      .set({ closedAt: now, closedBy: staffId, closedAs: "answered", closedNote: should })
      .where(eq(questionGaps.id, id));
}

/** Another article was right: the one that answered is counted as wrong. None was: the question itself is open. */
async function openGap(tx: Db, { locality, question, restored, should, now }: Correction, gave: string) {
  const asked = question.slice(0, longestQuestion).toWellFormed();
  const key = gapKey(restored);
  if (should !== null)
    await recordGap(tx, locality, { reason: "wrong", question: asked, key: gave, articleId: gave }, now);
  else if (key !== "")
    await recordGap(tx, locality, { reason: "unknown", question: asked, key, articleId: null }, now);
}
