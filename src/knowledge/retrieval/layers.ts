import { getPair } from "./pair-table.ts";
import type { Postings, SearchIndex } from "./types.ts";

/** The index and what it stands on, the outermost first. */
export function layersOf(index: SearchIndex): SearchIndex[] {
  const layers: SearchIndex[] = [];
  for (let layer: SearchIndex | null = index; layer; layer = layer.base) layers.push(layer);
  return layers;
}

export function documentTotal(layers: SearchIndex[]): number {
  return layers.reduce((sum, layer) => sum + layer.documents.length, 0);
}

/** Syllables of all texts, blanks at the length they have here. */
export function tokenTotal(layers: SearchIndex[]): number {
  return layers.reduce((sum, layer) => sum + layer.segments.tokens.length + (layer.spelling?.gained ?? 0), 0);
}

/** Documents holding a posting's term. */
export function postingCount(postings: Postings, term: number): number {
  return term >= 0 && term + 1 < postings.start.length
    ? (postings.start[term + 1] ?? 0) - (postings.start[term] ?? 0)
    : 0;
}

export function singleDocuments(layers: SearchIndex[], folded: number): number {
  let sum = 0;
  for (const layer of layers) {
    sum += postingCount(layer.single, folded);
    if (!layer.spelling) continue;
    for (const part of layer.spelling.parts.values()) sum += postingCount(part.single, folded);
  }
  return sum;
}

export function pairDocuments(layers: SearchIndex[], first: number, second: number): number {
  let sum = 0;
  for (const layer of layers) {
    const pair = getPair(layer.pairs, first, second);
    sum += postingCount(layer.pairPostings, pair);
    if (!layer.spelling) continue;
    for (const part of layer.spelling.parts.values()) sum += postingCount(part.pairPostings, pair);
  }
  return sum;
}

export function exactDocuments(layers: SearchIndex[], exact: number): number {
  let sum = 0;
  for (const layer of layers) sum += layer.exactDocuments[exact] ?? 0;
  return sum;
}

export function exactOccurrences(layers: SearchIndex[], exact: number): number {
  let sum = 0;
  for (const layer of layers) sum += layer.exactCount[exact] ?? 0;
  return sum;
}

/** How often `second` follows `first`. */
export function followCount(layers: SearchIndex[], first: number, second: number): number {
  let sum = 0;
  for (const layer of layers) sum += Math.max(0, getPair(layer.followers, first, second));
  return sum;
}
