import type { Reply } from "../outbox/reply.ts";
import type { Choice, TurnContext, TurnOutcome, TurnStatus } from "./types.ts";

/** A turn without retrieval: some text, some choices, the topic as it was. */
export function say(
  context: TurnContext,
  status: TurnStatus,
  text: string,
  choices: Choice[] = [],
  more: Partial<TurnOutcome> = {},
): TurnOutcome {
  return {
    status,
    replies: text === "" ? [] : [withChoices(text, choices)],
    state: { ...context.state, choices },
    articleId: null,
    score: null,
    ...more,
  };
}

/** Nothing is said and nothing changes. */
export function silence(context: TurnContext, status: TurnStatus): TurnOutcome {
  return { status, replies: [], state: context.state, articleId: null, score: null };
}

function withChoices(text: string, choices: Choice[]): Reply {
  return { text, buttons: choices.map(({ title }) => ({ title })) };
}
