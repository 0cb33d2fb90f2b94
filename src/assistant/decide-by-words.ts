import { thresholds } from "./data/thresholds.ts";
import { designedReply } from "./designed-reply.ts";
import type { Decision, WeighedQuestion } from "./weigh-question.ts";

/** What is decided before anything is looked up, in this order. */
export const byWords: Decision<WeighedQuestion>[] = [
  // A number that does not answer counts against the article that gave it, when it was the last one read.
  ({ context, kind }) => {
    if (kind !== "dead-number") return null;
    const outcome = designedReply(context, kind, null);
    return context.state.topic ? { ...outcome, gap: "wrong" } : outcome;
  },
  ({ context, kind, harm }) =>
    kind && !(kind === "foreign-tongue" && harm) ? designedReply(context, kind, null) : null,
  ({ context, harm }) => (harm ? designedReply(context, harm, null) : null),
  ({ context, leans, odds }) =>
    !leans && odds.person >= thresholds.person && odds.person > odds.answerable
      ? designedReply(context, "person", null)
      : null,
];
