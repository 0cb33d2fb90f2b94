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
  /** The share of the query's syllables two apart that stand in this order within four syllables. */
  "skipsPresent",
  /** Falls with the logarithm of the length, 0 at twenty average lengths: of two equal matches the shorter wins. */
  "brevity",
  /** How alike the query and the best question are: the harmonic mean of the shares each covers of the other. */
  "questionMatch",
  /** The document's share of the likelihood of the query, among the candidates. */
  "likelihood",
] as const;

/**
 * Weight of each of FEATURES, fitted by `bench/retrieval/fit-ranking.ts` and scaled to sum to 1. Plain texts were
 * fitted on questions about laws; articles that list ways people ask, on such questions left out of the index.
 */
export const RANKING: Record<"texts" | "asked", readonly number[]> = {
  texts: [0.01, 0.068, 0.174, 0.08, 0.069, 0.059, 0.097, 0.262, 0.071, 0.11, 0, 0],
  asked: [0.122, 0.09, 0.121, 0.018, 0.009, 0.117, 0.051, 0.009, 0.068, 0.117, 0.17, 0.108],
};

/** One number from the features, comparable between documents and, roughly, between questions. */
export function rankingScore(features: Float32Array, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += (features[i] as number) * (weights[i] as number);
  return sum;
}
