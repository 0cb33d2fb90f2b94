import { syllables } from "../text/index.ts";
import { candidates } from "./candidates.ts";
import { type Match, measure } from "./features.ts";
import { queryTerms } from "./query-terms.ts";
import { RANKING } from "./ranking.ts";
import { restore } from "./restore.ts";
import type { SearchIndex } from "./types.ts";

export type SearchOptions = { limit?: number; scope?: string };

export type Hit = {
  id: string;
  /** Weighted share of the query matched; comparable within one index, about 0 to 1. */
  score: number;
  /** The section that matches best; null when that is outside the sections. */
  sectionId: string | null;
  sectionScore: number;
};

export type SearchResult = {
  hits: Hit[];
  /** The query as understood. */
  restored: string;
  signals: Signals;
};

/** What speaks for or against trusting the first hit; all within 0 to 1. */
export type Signals = {
  /** Score of the first hit. */
  top: number;
  /** Share of the query's idf mass found in the first hit. */
  coverage: number;
  /** Share of the query's idf mass found in the first hit's best title or question. */
  heading: number;
  /** Share of that title's or question's own mass found in the query. */
  headingCovered: number;
  /** (first − second) / first. */
  gap: number;
};

/** How many documents the second pass reads, and how many postings the first may. */
const POOL = 100;
const BUDGET = 60_000;

/** Finds the documents that answer a question as typed. */
export function search(index: SearchIndex, query: string, options: SearchOptions = {}): SearchResult {
  const limit = options.limit ?? 10;
  const typed = syllables(query);
  const restored = restore(index, typed);
  const terms = queryTerms(
    index,
    [
      { words: typed, weight: 1 },
      { words: restored, weight: 1 },
    ],
    [{ words: restored, weight: 1 }],
  );
  const found = candidates(index, terms, {
    limit: Math.max(POOL, limit),
    scope: options.scope,
    budget: BUDGET,
  });
  const ranked = measure(index, terms, found)
    .map((match) => ({ match, score: scoreOf(match.features) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  return {
    hits: ranked.slice(0, limit).map(({ match, score }) => ({
      id: metaOf(match)?.id ?? "",
      score,
      sectionId: metaOf(match)?.sections[match.section] ?? null,
      sectionScore: match.sectionScore,
    })),
    restored: restored.join(" "),
    signals: {
      top: first?.score ?? 0,
      coverage: first?.match.features[0] ?? 0,
      heading: first?.match.features[6] ?? 0,
      headingCovered: first?.match.features[8] ?? 0,
      gap: first && first.score > 0 ? (first.score - (second?.score ?? 0)) / first.score : 0,
    },
  };
}

function metaOf(match: Match) {
  return match.candidate.layer.documents[match.candidate.document];
}

function scoreOf(features: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += (features[i] as number) * (RANKING[i] ?? 0);
  return sum;
}
