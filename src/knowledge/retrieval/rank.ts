import { candidates } from "./candidates.ts";
import { RANKING, rankingScore } from "./features.ts";
import { documentTotal, layersOf } from "./layers.ts";
import { type Match, measure } from "./measure.ts";
import { queryTerms } from "./query-terms.ts";
import type { SearchIndex } from "./types.ts";
import { type Understood, understandQuery } from "./understand-query.ts";

export type Ranked = { understood: Understood; matches: (Match & { score: number })[] };

/** How many documents the second pass reads at least and at most, and how many postings the first may. */
const LEAST_POOL = 16;
const POOL = 64;
const BUDGET = 60_000;

/** The documents nearest to a question as typed, best first, with all that was measured of each. */
export function rank(
  index: SearchIndex,
  query: string,
  options: { limit: number; scope: string | undefined },
): Ranked {
  const understood = understandQuery(index, query);
  const terms = queryTerms(index, understood);
  const layers = layersOf(index);
  const pool = Math.min(POOL, Math.max(LEAST_POOL, documentTotal(layers) >> 4));
  const limit = Math.max(pool, options.limit);
  const weights = RANKING[layers.some((layer) => layer.asked) ? "asked" : "texts"];
  const found = candidates(index, terms, { limit, scope: options.scope, budget: BUDGET });
  const matches = measure(index, terms, found).map((match) => ({
    ...match,
    score: rankingScore(match.features, weights),
  }));
  return { understood, matches: matches.sort((a, b) => b.score - a.score) };
}
