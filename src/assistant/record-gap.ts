import { and, desc, eq, sql } from "drizzle-orm";
import type { ConversationState, TurnContext, TurnOutcome } from "../conversation/types.ts";
import type { Db } from "../database/database.ts";
import { questionGaps } from "../database/schema/index.ts";
import { gapKey, groupFor } from "./gap-key.ts";

export type Gap = {
  reason: "unknown" | "clarify" | "wrong";
  question: string;
  key: string;
  articleId: string | null;
};

/** New wordings are compared with so many groups, the most asked first. */
const compared = 500;
const longest = 300;

/** What this turn left open, or `null`: a question not answered, one asked back, or an answer called wrong. */
export function gapOf({ event, knowledge, state }: TurnContext, { status, gap }: TurnOutcome): Gap | null {
  if (gap === "wrong") return wrongAnswer(state, knowledge.article(state.topic?.articleId ?? "")?.title);
  if (event.kind !== "text" || (status !== "unknown" && status !== "clarify")) return null;
  const key = gapKey(knowledge.search(event.text, 1).restored);
  return key === "" ? null : { reason: status, question: event.text.slice(0, longest), key, articleId: null };
}

function wrongAnswer({ topic }: ConversationState, title: string | undefined): Gap | null {
  if (!topic || !title) return null;
  return { reason: "wrong", question: title, key: topic.articleId, articleId: topic.articleId };
}

/** Counts a gap in its group, in the turn's own transaction. */
export async function recordGap(tx: Db, locality: string, gap: Gap, now: Date): Promise<void> {
  const known = await tx
    .select({ key: questionGaps.key })
    .from(questionGaps)
    .where(and(eq(questionGaps.locality, locality), eq(questionGaps.reason, gap.reason)))
    .orderBy(desc(questionGaps.count))
    .limit(compared);
  const key =
    gap.reason === "wrong"
      ? gap.key
      : groupFor(
          gap.key,
          known.map((group) => group.key),
        );
  const { question, reason, articleId } = gap;
  await tx
    .insert(questionGaps)
    .values({ locality, key, question, reason, articleId, firstAt: now, lastAt: now })
    .onConflictDoUpdate({
      target: [questionGaps.locality, questionGaps.reason, questionGaps.key],
      set: { question, lastAt: now, count: sql`${questionGaps.count} + 1` },
    });
}

/** The groups of every place, the most asked first. */
export async function listGaps(db: Db) {
  return await db.select().from(questionGaps).orderBy(desc(questionGaps.count), desc(questionGaps.lastAt));
}
