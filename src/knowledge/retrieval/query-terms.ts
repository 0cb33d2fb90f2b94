import { compilePhrases, findPhrases, QUESTION_PHRASES } from "../text/index.ts";
import { foldedForm } from "./folded-form.ts";
import { documentTotal, exactDocuments, layersOf, pairDocuments, singleDocuments } from "./layers.ts";
import { MAX_TERMS } from "./match-tables.ts";
import { rarity } from "./saturate.ts";
import type { SearchIndex } from "./types.ts";
import type { Understood } from "./understand-query.ts";
import { idOf } from "./vocabulary.ts";

/** Folded and exact syllables of a query and the pairs among them, each with its weight. */
export type QueryTerms = {
  singles: { folded: number; weight: number }[];
  pairs: { first: number; second: number; weight: number }[];
  exactSingles: { exact: number; weight: number }[];
  exactPairs: { first: number; second: number; weight: number }[];
  /** Folded syllables with one other between them in the query. */
  skips: { first: number; second: number; weight: number }[];
  /** Sum of the weights of the words as meant, those unknown to the index included. */
  mass: number;
};

/** A reading of the query: syllables in order. */
export type Strand = { words: string[]; weight: number };

/** Terms of one query: folded ones from what was typed and what was meant, exact ones from what was meant. */
export function queryTerms(index: SearchIndex, query: Understood): QueryTerms {
  const layers = layersOf(index);
  const total = documentTotal(layers);
  const singles = new Map<number, number>();
  const exactSingles = new Map<number, number>();
  const pairs = new Map<string, QueryTerms["pairs"][number]>();
  const exactPairs = new Map<string, QueryTerms["pairs"][number]>();
  const skips = new Map<string, QueryTerms["pairs"][number]>();
  const meant = new Map<string, number>();

  function add({ words, weight }: Strand, withExact: boolean): void {
    let before = -1;
    let exactBefore = -1;
    let twoBefore = -1;
    const asking = askingWords(words);
    for (const [position, word] of words.entries()) {
      const share = weight * (asking[position] ? ASKING_WEIGHT : 1);
      const pairShare = weight * (asking[position] && asking[position - 1] ? ASKING_WEIGHT : 1);
      const bare = foldedForm(word);
      const folded = idOf(index.folded, bare);
      const exact = withExact ? idOf(index.exact, word) : -1;
      const value = share * rarity(folded < 0 ? 0 : singleDocuments(layers, folded), total);
      if (withExact && weight === 1) meant.set(bare, value);
      if (folded >= 0) keep(singles, folded, value);
      if (exact >= 0) keep(exactSingles, exact, share * rarity(exactDocuments(layers, exact), total));
      if (before >= 0 && folded >= 0) {
        const pairValue = pairShare * pairRarity(layers, before, folded, total);
        keepPair(pairs, before, folded, pairValue);
        if (exactBefore >= 0 && exact >= 0) keepPair(exactPairs, exactBefore, exact, pairValue);
      }
      if (withExact && weight === 1 && twoBefore >= 0 && folded >= 0) {
        keepPair(skips, twoBefore, folded, (singles.get(twoBefore) ?? 0) + value);
      }
      twoBefore = before;
      before = folded;
      exactBefore = exact;
    }
  }
  add({ words: query.restored, weight: 1 }, true);
  add({ words: query.typed, weight: 1 }, false);
  for (const strand of query.beside) add(strand, true);
  let mass = 0;
  for (const value of meant.values()) mass += value;
  return {
    singles: heaviest([...singles].map(([folded, weight]) => ({ folded, weight }))),
    pairs: heaviest([...pairs.values()]),
    exactSingles: heaviest([...exactSingles].map(([exact, weight]) => ({ exact, weight }))),
    exactPairs: heaviest([...exactPairs.values()]),
    skips: heaviest([...skips.values()]),
    mass,
  };
}

const ASKING = compilePhrases(Object.fromEntries(QUESTION_PHRASES.map((phrase) => [phrase, ""])));
const ASKING_WEIGHT = 0.6;

/** Which words only ask (“đúng hay sai”, “như thế nào”) and say nothing of the matter. */
function askingWords(words: string[]): boolean[] {
  const asking = new Array<boolean>(words.length).fill(false);
  for (const { at, length } of findPhrases(ASKING, words.map(foldedForm))) asking.fill(true, at, at + length);
  return asking;
}

function heaviest<T extends { weight: number }>(terms: T[]): T[] {
  return terms.length <= MAX_TERMS ? terms : terms.sort((a, b) => b.weight - a.weight).slice(0, MAX_TERMS);
}

function keep(values: Map<number, number>, key: number, value: number): void {
  if ((values.get(key) ?? 0) < value) values.set(key, value);
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
