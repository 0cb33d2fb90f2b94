import type { ServedPlace } from "../../localities/served-place.ts";
import type { LocalKnowledge } from "../local-knowledge.ts";
import { compareAnswers, type TrialAnswer, type TrialChange, type TrialQuestion } from "./compare-answers.ts";
import { tryQuestion } from "./try-question.ts";

export type Trial = {
  /** How many questions were tried. */
  tried: number;
  /** Those that would be answered otherwise, what would be lost first. */
  changes: TrialChange[];
};

const order = ["worse", "other", "better"];

/** Asks every question before and after a change; nothing is kept and nobody reads the answers but staff. */
export function runTrial(
  questions: readonly TrialQuestion[],
  place: ServedPlace,
  { before, after }: { before: LocalKnowledge; after: LocalKnowledge },
  now: Date,
): Trial {
  const changes = questions.flatMap((question) => {
    const change = compareAnswers(
      question,
      answerOf(question.text, { place, knowledge: before, now }),
      answerOf(question.text, { place, knowledge: after, now }),
    );
    return change ? [change] : [];
  });
  return {
    tried: questions.length,
    changes: changes.sort((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect)),
  };
}

function answerOf(text: string, context: Parameters<typeof tryQuestion>[1]): TrialAnswer {
  const { articleId, status } = tryQuestion(text, context);
  return { articleId, status };
}
