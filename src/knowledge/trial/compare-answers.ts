/** A question, and what it should be answered from as far as anybody has said. */
export type TrialQuestion = {
  text: string;
  /** Residents asked it lately, staff corrected it, an article lists it as a way of asking, or the evaluation has it. */
  from: "asked" | "corrected" | "wording" | "evaluation";
  /** The right article; `null`: nothing of ours. Left out where nobody has said. */
  should?: string | null;
};

/** What a question is answered from: an article, or `null` and how it ends instead. */
export type TrialAnswer = { articleId: string | null; status: string };

export type Effect = "better" | "worse" | "other";

export type TrialChange = {
  question: TrialQuestion;
  before: TrialAnswer;
  after: TrialAnswer;
  effect: Effect;
};

/**
 * What a change would do to one question; `null` when it is answered as before. Where nobody has said what is right,
 * losing an answer is worse, gaining one is better than nothing only to be looked at: it counts as other.
 */
export function compareAnswers(
  question: TrialQuestion,
  before: TrialAnswer,
  after: TrialAnswer,
): TrialChange | null {
  if (before.articleId === after.articleId && before.status === after.status) return null;
  return { question, before, after, effect: effectOf(question, before, after) };
}

function effectOf({ should }: TrialQuestion, before: TrialAnswer, after: TrialAnswer): Effect {
  if (should !== undefined) {
    const was = before.articleId === should;
    const is = after.articleId === should;
    if (was !== is) return is ? "better" : "worse";
    return "other";
  }
  return before.articleId !== null && after.articleId === null ? "worse" : "other";
}
