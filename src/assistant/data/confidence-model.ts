import type { ConfidenceModel } from "../../knowledge/retrieval/index.ts";

/** Fitted by `eval/fit-confidence.ts`: how likely the first article answers the question. */
export const confidenceModel: ConfidenceModel = {
  bias: -3.439,
  weights: {
    top: 0.789,
    coverage: 0.538,
    heading: -0.634,
    headingCovered: 1.436,
    pairs: 0.476,
    question: -0.108,
    likelihood: 0.627,
    gap: 0.968,
    length: 2.264,
  },
};

/** What each log-odd of the message's own words counts beside it. */
export const wordsShare = 0.69;
