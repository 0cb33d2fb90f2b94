/**
 * How a candidate matches, each as a share of what the query could reach at most.
 * Singles are syllables, pairs two in a row; folded ones are compared without marks, exact ones with them.
 */
export const FEATURES = [
  /** BM25 over the whole document, title and questions weighted. */
  "foldedSingles",
  "foldedPairs",
  "exactSingles",
  "exactPairs",
  /** BM25 within the best passage. */
  "passagePairs",
  "passageExactSingles",
  /** The share of the best title or question that the query covers. */
  "headingCovered",
  /** The share of the query's pairs that stand anywhere in the document. */
  "pairsPresent",
  /** Falls with the logarithm of the length, 0 at twenty average lengths: of two equal matches the shorter wins. */
  "brevity",
] as const;

/** Weight of each of FEATURES, fitted by `bench/retrieval/fit-ranking.ts` and scaled to sum to 1. */
export const RANKING: readonly number[] = [0.02, 0.1, 0.17, 0.1, 0.09, 0.06, 0.09, 0.27, 0.1];

/** One number from the features, comparable between documents and, roughly, between questions. */
export function rankingScore(features: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += (features[i] as number) * (RANKING[i] as number);
  return sum;
}
