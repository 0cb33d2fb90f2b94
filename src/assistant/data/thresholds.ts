/** Chosen on the tuning part of `eval/questions`: from here up the answer goes out, a designed reply, a choice of two. */
export const thresholds = {
  answer: 0.48,
  designed: 0.15,
  draft: 0.3,
  clarify: 0.15,
  danger: 0.38,
  rivalled: 0.7,
  /** Log-odds of `message-odds.ts`, not confidences: above, a fraud is told; below, nothing is asked of the articles. */
  scam: -0.5,
  refused: -1,
  /** Above, a sign of another kind is overruled. */
  asked: 2,
  /** From here up a danger is told by the words alone; below `denied`, a sign is not believed. */
  peril: 0.3,
  /** The same in the middle of a talk about something else, where a few words lean on what was said. */
  perilBeside: 4,
  denied: -1.5,
  /** From here up a fraud or a secret given away is told by the words alone, before any article. */
  plainly: 0,
  /** Below, no part of a long story is taken for a question. */
  story: -3,
  /** From here up a fraud may be meant: an answer begins with the warning. */
  maybeScam: -1.5,
  /** Below, an emergency's number is not told as one. */
  noAlarm: -1,
  /** From here up somebody is called without looking for an article. */
  person: 0,
  /** From here up a designed reply goes out where no article is sure. */
  told: -1.5,
};
