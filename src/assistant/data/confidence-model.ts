import type { ConfidenceModel } from "../../knowledge/retrieval/index.ts";

/** Fitted by `eval/fit-confidence.ts`: how likely the first article answers the question. */
export const confidenceModel: ConfidenceModel = {
  bias: -3.776,
  weights: {
    top: 0.893,
    coverage: 0.519,
    heading: -0.674,
    headingCovered: 1.415,
    pairs: 0.654,
    question: -0.064,
    likelihood: 0.789,
    gap: 0.869,
    length: 2.387,
  },
};

/** What each log-odd of the message's own words counts beside it. */
export const wordsShare = 0.682;
