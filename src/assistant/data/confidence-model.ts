import type { ConfidenceModel } from "../../knowledge/retrieval/index.ts";

/** Fitted by `eval/fit-confidence.ts`: how likely the first article answers the question. */
export const confidenceModel: ConfidenceModel = {
  bias: -4.236,
  weights: {
    top: 0.859,
    coverage: 0.587,
    heading: -0.586,
    headingCovered: 1.496,
    pairs: 0.814,
    question: 0.019,
    likelihood: 0.852,
    gap: 1.060,
    length: 2.365,
  },
};

/** What each log-odd of the message's own words counts beside it. */
export const wordsShare = 0.658;
