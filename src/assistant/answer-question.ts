import type { TurnContext, TurnOutcome } from "../conversation/types.ts";
import { unsure } from "./abstain.ts";
import { byReading } from "./decide-by-reading.ts";
import { byWords } from "./decide-by-words.ts";
import { heldBack } from "./switched-off.ts";
import { type Decision, readQuestion, weighQuestion } from "./weigh-question.ts";

/**
 * Weighs the question's words, reads it against everything known, then decides by calibrated confidence: answer, ask
 * which of two, or say “chưa chắc” and offer a person.
 */
export function answerQuestion(context: TurnContext, question: string): TurnOutcome {
  const weighed = weighQuestion(context, question);
  const told = first(byWords, weighed);
  if (told) return heldBack(context, told);
  const read = readQuestion(weighed);
  return heldBack(context, (read && first(byReading, read)) ?? unsure(context, [], null));
}

function first<Question>(decisions: Decision<Question>[], question: Question): TurnOutcome | null {
  for (const decide of decisions) {
    const outcome = decide(question);
    if (outcome) return outcome;
  }
  return null;
}
