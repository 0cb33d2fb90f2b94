import type { RankedArticle } from "../knowledge/local-knowledge.ts";
import type { SearchResult } from "../knowledge/retrieval/index.ts";

/** Above `answer` the curated text goes out; above `clarify` the citizen chooses between two. */
export const thresholds = { answer: 0.5, clarify: 0.35 };

/** How sure it is, in [0, 1], that the first article answers the question. */
export function confidenceOf(result: SearchResult, hits: RankedArticle[]): number {
  if (hits.length === 0) return 0;
  const { coverage, heading, headingCovered } = result.signals;
  return 0.4 * coverage + 0.35 * heading + 0.25 * headingCovered;
}
