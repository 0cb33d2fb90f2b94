import type { Advice } from "../llm/adviser.ts";
import type { TurnOutcome } from "./types.ts";

/**
 * The decided turn with the advice's words, if the advice was asked about just this decision: when anything changed
 * between asking and deciding, the rules' own words go out.
 */
export function applyAdvice(decided: TurnOutcome, advice: Advice | null): TurnOutcome {
  // While a report is being told the form asks on: its question and buttons stay as they were decided.
  if (!advice || decided.state.report || !isSame(decided, advice.insteadOf)) return decided;
  const { status, replies, articleId, score, state } = advice.say;
  return {
    ...decided,
    status,
    replies,
    articleId,
    score,
    state: {
      ...decided.state,
      ...(state.choices ? { choices: state.choices } : {}),
      ...(state.topic ? { topic: state.topic } : {}),
    },
  };
}

function isSame(one: TurnOutcome, other: TurnOutcome): boolean {
  return (
    one.status === other.status &&
    one.articleId === other.articleId &&
    JSON.stringify(one.replies) === JSON.stringify(other.replies)
  );
}
