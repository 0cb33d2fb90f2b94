import { layersOf, postingCount } from "./layers.ts";
import { getPair } from "./pair-table.ts";
import type { QueryTerms } from "./query-types.ts";
import type { Postings, SearchIndex } from "./types.ts";

/** A document of a layer and its first, rough score. */
export type Candidate = { layer: SearchIndex; document: number; score: number };

/** Documents looked at together when the best are gathered. */
const BLOCK = 128;

const scratch = new WeakMap<SearchIndex, Float32Array>();

/** The documents that share most with the folded query, best first. */
export function candidates(
  index: SearchIndex,
  terms: QueryTerms,
  options: { limit: number; scope: string | undefined; budget: number },
): Candidate[] {
  const layers = layersOf(index);
  const heap: Candidate[] = [];
  const gone = new Set<string>();
  for (const layer of layers) {
    if (layer.documents.length === 0) continue;
    const scores = scoreLayer(layer, terms, options.budget, index);
    collect(layer, scores, heap, options, gone);
    if (layer.base) for (const id of layer.replaced) gone.add(id);
  }
  return heap.sort((a, b) => b.score - a.score);
}

function scoreLayer(layer: SearchIndex, terms: QueryTerms, budget: number, top: SearchIndex): Float32Array {
  let scores = scratch.get(layer);
  if (scores) scores.fill(0);
  else {
    scores = new Float32Array(layer.documents.length);
    scratch.set(layer, scores);
  }
  const rows: { postings: Postings; term: number; weight: number; size: number }[] = [];
  const add = (postings: Postings, term: number, weight: number) => {
    const size = postingCount(postings, term);
    if (size > 0) rows.push({ postings, term, weight, size });
  };
  const spelled = top.spelling?.parts.get(layer);
  for (const { folded, weight } of terms.singles) {
    add(layer.single, folded, weight);
    if (spelled) add(spelled.single, folded, weight);
  }
  for (const { first, second, weight } of terms.pairs) {
    add(layer.pairPostings, getPair(layer.pairs, first, second), weight);
    if (spelled) add(spelled.pairPostings, getPair(top.pairs, first, second), weight);
  }
  // The rarest terms say the most and cost the least; common ones are left to the second pass.
  rows.sort((a, b) => a.size - b.size);
  let spent = 0;
  for (const { postings, term, weight, size } of rows) {
    spent += size;
    if (spent > budget && spent > size) break;
    const end = postings.start[term + 1] ?? 0;
    for (let i = postings.start[term] ?? 0; i < end; i++) {
      const document = postings.documents[i] as number;
      scores[document] = (scores[document] as number) + weight * (postings.impacts[i] as number);
    }
  }
  return scores;
}

function collect(
  layer: SearchIndex,
  scores: Float32Array,
  heap: Candidate[],
  options: { limit: number; scope: string | undefined },
  gone: Set<string>,
): void {
  const filtered = gone.size > 0 || options.scope !== undefined;
  const tops = blockTops(scores);
  let floor = heap.length < options.limit ? 0 : (heap[0]?.score ?? 0);
  if (!filtered) floor = Math.max(floor, nthLargest(tops, options.limit));
  for (let block = 0; block < tops.length; block++) {
    if ((tops[block] as number) < floor || tops[block] === 0) continue;
    const end = Math.min(scores.length, (block + 1) * BLOCK);
    for (let document = block * BLOCK; document < end; document++) {
      const score = scores[document] as number;
      if (score < floor || score === 0) continue;
      if (heap.length === options.limit && score <= (heap[0]?.score ?? 0)) continue;
      if (filtered && !isWanted(layer, document, options.scope, gone)) continue;
      pushBounded(heap, { layer, document, score }, options.limit);
    }
  }
}

/** The best score of each run of documents: most runs hold nothing worth a second look. */
function blockTops(scores: Float32Array): Float32Array {
  const tops = new Float32Array(Math.ceil(scores.length / BLOCK));
  for (let block = 0; block < tops.length; block++) {
    const end = Math.min(scores.length, (block + 1) * BLOCK);
    let top = 0;
    for (let document = block * BLOCK; document < end; document++) {
      const score = scores[document] as number;
      if (score > top) top = score;
    }
    tops[block] = top;
  }
  return tops;
}

/** At least `n` documents reach the n-th best of the tops; 0 when there are fewer. */
function nthLargest(tops: Float32Array, n: number): number {
  return tops.length < n ? 0 : (tops.slice().sort()[tops.length - n] ?? 0);
}

function isWanted(
  layer: SearchIndex,
  document: number,
  scope: string | undefined,
  gone: Set<string>,
): boolean {
  const meta = layer.documents[document];
  return meta !== undefined && !gone.has(meta.id) && inScope(meta.scope, scope);
}

/** National documents hold everywhere; without a locality asked for, all documents count. */
function inScope(scope: string | null, wanted: string | undefined): boolean {
  return wanted === undefined || scope === null || scope === wanted;
}

/** Keeps the `limit` best in a heap whose first item is the worst kept. */
function pushBounded(heap: Candidate[], item: Candidate, limit: number): void {
  if (heap.length < limit) {
    heap.push(item);
    let at = heap.length - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (scoreAt(heap, parent) <= scoreAt(heap, at)) break;
      swap(heap, at, parent);
      at = parent;
    }
    return;
  }
  heap[0] = item;
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    let least = at;
    if (left < heap.length && scoreAt(heap, left) < scoreAt(heap, least)) least = left;
    if (left + 1 < heap.length && scoreAt(heap, left + 1) < scoreAt(heap, least)) least = left + 1;
    if (least === at) return;
    swap(heap, at, least);
    at = least;
  }
}

function scoreAt(heap: Candidate[], at: number): number {
  return heap[at]?.score ?? 0;
}

function swap(heap: Candidate[], a: number, b: number): void {
  const one = heap[a];
  const other = heap[b];
  if (!one || !other) return;
  heap[a] = other;
  heap[b] = one;
}
