import type { ConfidenceModel } from "../../knowledge/retrieval/index.ts";

/** Fitted by `eval/fit-confidence.ts`: how likely the first article answers the question. */
export const confidenceModel: ConfidenceModel = {
  bias: -3.855,
  weights: {
    top: 0.849,
    coverage: 0.612,
    heading: -0.661,
    headingCovered: 1.439,
    pairs: 0.484,
    question: 0.005,
    likelihood: 0.864,
    gap: 1.01,
    length: 2.318,
  },
};

/** What each log-odd of the message's own words counts beside it. */
export const wordsShare = 0.685;
