import type { ConfidenceModel } from "../../knowledge/retrieval/index.ts";

/** Fitted by `eval/fit-confidence.ts` on the tuning part: how likely the first article answers the question. */
export const confidenceModel: ConfidenceModel = {
  bias: -5.644,
  weights: {
    top: 2.163,
    coverage: 1.768,
    heading: 0.056,
    headingCovered: 1.697,
    pairs: 0.787,
    question: -0.104,
    gap: 2.122,
    length: 2.826,
  },
};
