import { candidates } from "./candidates.ts";
import { rankingScore } from "./features.ts";
import { type Match, measure } from "./measure.ts";
import { queryTerms } from "./query-terms.ts";
import type { SearchIndex } from "./types.ts";
import { type Understood, understandQuery } from "./understand-query.ts";

export type Ranked = { understood: Understood; matches: (Match & { score: number })[] };

/** How many documents the second pass reads, and how many postings the first may. */
const POOL = 100;
const BUDGET = 60_000;

/** The documents nearest to a question as typed, best first, with all that was measured of each. */
export function rank(
  index: SearchIndex,
  query: string,
  options: { limit: number; scope: string | undefined },
): Ranked {
  const understood = understandQuery(index, query);
  const terms = queryTerms(index, understood);
  const limit = Math.max(POOL, options.limit);
  const found = candidates(index, terms, { limit, scope: options.scope, budget: BUDGET });
  const matches = measure(index, terms, found).map((match) => ({
    ...match,
    score: rankingScore(match.features),
  }));
  return { understood, matches: matches.sort((a, b) => b.score - a.score) };
}
