import type { ServedPlace } from "../../localities/served-place.ts";
import type { LocalKnowledge } from "../local-knowledge.ts";
import { compareAnswers, type TrialAnswer, type TrialChange, type TrialQuestion } from "./compare-answers.ts";
import { tryQuestion } from "./try-question.ts";

export type Trial = {
  /** How many questions were tried; fewer than were given where time was up. */
  tried: number;
  /** Those that would be answered otherwise, what would be lost first. */
  changes: TrialChange[];
};

const order = ["worse", "other", "better"];

/** How long a page may be waited for. */
const mostMs = 2_000;

/**
 * Asks questions before and after a change, the first ones first, for two seconds at most; nothing is kept.
 * @param elapsedMs a clock of milliseconds.
 */
export function runTrial(
  questions: readonly TrialQuestion[],
  place: ServedPlace,
  { before, after }: { before: LocalKnowledge; after: LocalKnowledge },
  now: Date,
  elapsedMs: () => number,
): Trial {
  const until = elapsedMs() + mostMs;
  const changes: TrialChange[] = [];
  let tried = 0;
  for (const question of questions) {
    if (elapsedMs() > until) break;
    tried += 1;
    const change = compareAnswers(
      question,
      answerOf(question.text, { place, knowledge: before, now }),
      answerOf(question.text, { place, knowledge: after, now }),
    );
    if (change) changes.push(change);
  }
  return {
    tried,
    changes: changes.sort((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect)),
  };
}

function answerOf(text: string, context: Parameters<typeof tryQuestion>[1]): TrialAnswer {
  const { articleId, status } = tryQuestion(text, context);
  return { articleId, status };
}
