import type { Signals } from "./search.ts";

/** A logistic model over the signals of a search: weights are data, fitted by `bench/retrieval/fit-confidence.ts`. */
export type ConfidenceModel<Name extends string = keyof Signals> = {
  bias: number;
  weights: Record<Name, number>;
};

/**
 * Fitted on questions left out of the ward's own articles and on questions about other matters; to be fitted again
 * when the articles have changed much.
 */
export const CONFIDENCE: ConfidenceModel = {
  bias: -5.097,
  weights: {
    top: 1.43,
    coverage: 1.143,
    heading: 0.392,
    headingCovered: 0.236,
    pairs: 0.926,
    question: 2.106,
    likelihood: 0,
    gap: 4.194,
    length: 0.667,
  },
};

/** How sure it is, from 0 to 1, that the first hit answers the question; 0 when nothing was found. */
export function confidenceOf(signals: Signals, model?: ConfidenceModel): number;
export function confidenceOf<Name extends string>(
  signals: Signals & Record<Name, number>,
  model: ConfidenceModel<Name>,
): number;
export function confidenceOf(
  signals: Signals & Record<string, number>,
  model: ConfidenceModel<string> = CONFIDENCE,
): number {
  if (signals.top === 0) return 0;
  let sum = model.bias;
  for (const [name, weight] of Object.entries(model.weights)) sum += weight * (signals[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
