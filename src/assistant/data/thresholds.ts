/** Chosen on the tuning part of `eval/questions`: from here up the answer goes out, a designed reply, a choice of two. */
export const thresholds = {
  answer: 0.4,
  designed: 0.15,
  draft: 0.3,
  clarify: 0.15,
  danger: 0.38,
  rivalled: 0.7,
  /** Log-odds of `message-odds.ts`, not confidences: above, a fraud is told; below, nothing is asked of the articles. */
  scam: 0.5,
  refused: -1,
  /** Above, a sign of another kind is overruled. */
  asked: 2,
};
