import { buildIndex } from "./build-index.ts";
import { search } from "./search.ts";

type BenchDocument = { id: string; title: string; text: string };
type BenchQuery = { id: string; text: string; relevant?: string[] };

type BenchFigures = {
  /** Questions counted; those without `relevant` are skipped. */
  n: number;
  skipped: number;
  "recall@1": number | null;
  "recall@5": number | null;
  "recall@10": number | null;
  "recall@20": number | null;
  "mrr@10": number;
  "ndcg@10": number;
  p50_ms: number;
  p95_ms: number;
  build_s: number;
  rss_mb: number | null;
};

type BenchInput = {
  corpus: Iterable<BenchDocument>;
  queries: Iterable<BenchQuery>;
  limit?: number;
  /** Milliseconds from any start. */
  clock?: () => number;
  /** Peak memory of the process, asked for at the end. */
  peakMb?: () => number;
};

/** Runs the product's retriever over any corpus. Each question is timed from the typed text on, after one pass. */
export function retrieveBench({
  corpus,
  queries,
  limit = 20,
  clock = () => performance.now(),
  peakMb,
}: BenchInput): BenchFigures {
  const started = clock();
  const index = buildIndex(asDocuments(corpus));
  const built = clock() - started;
  const all = [...queries];
  const asked = all.filter((query) => (query.relevant?.length ?? 0) > 0);
  for (const { text } of asked) search(index, text, { limit });
  const times: number[] = [];
  const rankings: { found: string[]; relevant: string[] }[] = [];
  for (const { text, relevant = [] } of asked) {
    const before = clock();
    const { hits } = search(index, text, { limit });
    times.push(clock() - before);
    rankings.push({ found: hits.map((hit) => hit.id), relevant });
  }
  times.sort((a, b) => a - b);
  return {
    n: asked.length,
    skipped: all.length - asked.length,
    "recall@1": recall(rankings, 1, limit),
    "recall@5": recall(rankings, 5, limit),
    "recall@10": recall(rankings, 10, limit),
    "recall@20": recall(rankings, 20, limit),
    "mrr@10": mean(rankings.map(reciprocalRank)),
    "ndcg@10": mean(rankings.map(gain)),
    p50_ms: percentile(times, 0.5),
    p95_ms: percentile(times, 0.95),
    build_s: rounded(built / 1000),
    rss_mb: peakMb ? rounded(peakMb()) : null,
  };
}

function* asDocuments(corpus: Iterable<BenchDocument>) {
  for (const { id, title, text } of corpus) yield { id, title, text, questions: [], sections: [] };
}

type Ranking = { found: string[]; relevant: string[] };

function recall(rankings: Ranking[], k: number, limit: number): number | null {
  if (k > limit) return null;
  return mean(
    rankings.map(({ found, relevant }) => {
      const first = new Set(found.slice(0, k));
      return relevant.filter((id) => first.has(id)).length / relevant.length;
    }),
  );
}

function reciprocalRank({ found, relevant }: Ranking): number {
  const at = found.slice(0, 10).findIndex((id) => relevant.includes(id));
  return at < 0 ? 0 : 1 / (at + 1);
}

function gain({ found, relevant }: Ranking): number {
  let sum = 0;
  let best = 0;
  for (let at = 0; at < 10; at++) {
    const discount = 1 / Math.log2(at + 2);
    if (relevant.includes(found[at] ?? "")) sum += discount;
    if (at < relevant.length) best += discount;
  }
  return sum / best;
}

function mean(values: number[]): number {
  return values.length === 0 ? 0 : rounded(values.reduce((sum, value) => sum + value, 0) / values.length);
}

function percentile(sorted: number[], share: number): number {
  return rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
