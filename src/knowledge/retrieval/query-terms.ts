import { foldedForm } from "./build-index.ts";
import { documentTotal, exactDocuments, layersOf, pairDocuments, singleDocuments } from "./layers.ts";
import { rarity } from "./saturate.ts";
import type { SearchIndex } from "./types.ts";
import { idOf } from "./vocabulary.ts";

/** Folded and exact syllables of a query and the pairs among them, each with its weight. */
export type QueryTerms = {
  singles: { folded: number; weight: number }[];
  pairs: { first: number; second: number; weight: number }[];
  exactSingles: { exact: number; weight: number }[];
  exactPairs: { first: number; second: number; weight: number }[];
  /** Sum of the single weights, words unknown to the index included. */
  mass: number;
};

/** A reading of the query: syllables in order. */
export type Strand = { words: string[]; weight: number };

/** Terms of one query: folded ones from what was typed, exact ones from what was understood. */
export function queryTerms(index: SearchIndex, typed: Strand[], restored: Strand[]): QueryTerms {
  const layers = layersOf(index);
  const total = documentTotal(layers);
  const singles = new Map<number, number>();
  const pairs = new Map<string, QueryTerms["pairs"][number]>();
  const exactSingles = new Map<number, number>();
  const exactPairs = new Map<string, QueryTerms["pairs"][number]>();
  let mass = 0;
  const unknown = new Set<string>();
  for (const { words, weight } of typed) {
    let before = -1;
    for (const word of words) {
      const id = idOf(index.folded, foldedForm(word));
      if (id < 0) {
        if (weight === 1 && !unknown.has(word)) mass += rarity(0, total);
        unknown.add(word);
      } else {
        const value = weight * rarity(singleDocuments(layers, id), total);
        if ((singles.get(id) ?? 0) < value) singles.set(id, value);
        if (before >= 0) keepPair(pairs, before, id, weight * pairRarity(layers, before, id, total));
      }
      before = id;
    }
  }
  for (const value of singles.values()) mass += value;
  for (const { words, weight } of restored) {
    let before = -1;
    for (const word of words) {
      const id = idOf(index.exact, word);
      if (id >= 0) {
        const value = weight * rarity(exactDocuments(layers, id), total);
        if ((exactSingles.get(id) ?? 0) < value) exactSingles.set(id, value);
        if (before >= 0) {
          const first = idOf(index.folded, foldedForm(words[words.indexOf(word) - 1] ?? ""));
          const second = idOf(index.folded, foldedForm(word));
          keepPair(exactPairs, before, id, weight * pairRarity(layers, first, second, total));
        }
      }
      before = id;
    }
  }
  return {
    singles: [...singles].map(([folded, weight]) => ({ folded, weight })),
    pairs: [...pairs.values()],
    exactSingles: [...exactSingles].map(([exact, weight]) => ({ exact, weight })),
    exactPairs: [...exactPairs.values()],
    mass,
  };
}

function keepPair(
  pairs: Map<string, QueryTerms["pairs"][number]>,
  first: number,
  second: number,
  weight: number,
): void {
  if (weight <= 0) return;
  const key = `${first} ${second}`;
  const known = pairs.get(key);
  if (!known || known.weight < weight) pairs.set(key, { first, second, weight });
}

/** Zero for a pair no document holds: it cannot match. */
function pairRarity(layers: SearchIndex[], first: number, second: number, total: number): number {
  const documents = pairDocuments(layers, first, second);
  return documents === 0 ? 0 : rarity(documents, total);
}
