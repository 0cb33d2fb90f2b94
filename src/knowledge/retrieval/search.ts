import { FEATURES } from "./features.ts";
import { fuseVectors, type Scored, type Vectors } from "./fuse-vectors.ts";
import { rank } from "./rank.ts";
import type { SearchIndex } from "./types.ts";

export type SearchOptions = {
  /** Hits wanted, 10 by default. */
  limit?: number;
  /** Slug of a locality: its own documents and those without a scope. Absent: all. */
  scope?: string;
  /** Nearness in meaning, when the place has an embedding model; confidence still comes from the words. */
  vectors?: Vectors | undefined;
};

type Hit = {
  id: string;
  /** Comparable between documents of one search, 0 to about 1. For trust in an answer use `Signals`. */
  score: number;
  /** The section that matches best; null when that is the text outside the sections. */
  sectionId: string | null;
  sectionScore: number;
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
  /** Share of the query's syllable pairs found in the first hit. */
  pairs: number;
  /** How alike the query and the first hit's best question are. */
  question: number;
  /** The first hit's share of the likelihood of the query. */
  likelihood: number;
  /** (first − second) / first. */
  gap: number;
  /** Length of the query: 1 from twelve syllables on. */
  length: number;
};

export type SearchResult = {
  hits: Hit[];
  /** The query as understood: short forms written out, marks put back, slips repaired. */
  restored: string;
  signals: Signals;
};

/** Finds the documents that answer a question as typed, best first. Pure: the same question, the same hits. */
export function search(index: SearchIndex, query: string, options: SearchOptions = {}): SearchResult {
  const limit = options.limit ?? 10;
  const { understood, matches } = rank(index, query, { limit, scope: options.scope });
  const [first, second] = matches;
  const hits = matches.map(({ candidate, score, section, sectionScore }) => {
    const meta = candidate.layer.documents[candidate.document];
    return { id: meta?.id ?? "", score, sectionId: meta?.sections[section] ?? null, sectionScore };
  });
  return {
    hits: (options.vectors ? fused(hits, options.vectors) : hits).slice(0, limit),
    restored: understood.restored.join(" "),
    signals: {
      top: share(first?.score ?? 0),
      coverage: share(first?.cover ?? 0),
      heading: share(first?.headingCover ?? 0),
      headingCovered: featureOf(first, "headingCovered"),
      pairs: featureOf(first, "pairsPresent"),
      question: featureOf(first, "questionMatch"),
      likelihood: featureOf(first, "likelihood"),
      gap: first && first.score > 0 ? share((first.score - (second?.score ?? 0)) / first.score) : 0,
      length: share(understood.restored.length / 12),
    },
  };
}

function fused(hits: Hit[], vectors: Vectors): Hit[] {
  const known = new Map(hits.map((hit) => [hit.id, hit]));
  return fuseVectors(hits, vectors).map(({ id, score }: Scored) => ({
    ...(known.get(id) ?? { sectionId: null, sectionScore: 0 }),
    id,
    score,
  }));
}

function featureOf(match: { features: Float32Array } | undefined, name: (typeof FEATURES)[number]): number {
  return share(match?.features[FEATURES.indexOf(name)] ?? 0);
}

function share(value: number): number {
  return Math.min(1, Math.max(0, value));
}
