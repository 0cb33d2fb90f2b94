import { compilePhrases, findPhrases, QUESTION_PHRASES } from "../text/index.ts";
import { foldedForm } from "./folded-form.ts";
import { documentTotal, exactDocuments, layersOf, pairDocuments, singleDocuments } from "./layers.ts";
import { MAX_TERMS } from "./match-tables.ts";
import type { Pair, QueryTerms, Strand } from "./query-types.ts";
import { rarity } from "./saturate.ts";
import type { SearchIndex } from "./types.ts";
import type { Understood } from "./understand-query.ts";
import { idOf } from "./vocabulary.ts";

/** Terms of one query: folded ones from what was typed and what was meant, exact ones from what was meant. */
export function queryTerms(index: SearchIndex, query: Understood): QueryTerms {
  const layers = layersOf(index);
  const total = documentTotal(layers);
  const singles = new Map<number, QueryTerms["singles"][number]>();
  const exactSingles = new Map<number, number>();
  const pairs = new Map<number, QueryTerms["pairs"][number]>();
  const exactPairs = new Map<number, Pair>();
  const skips = new Map<number, Pair>();
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
      const documents = folded < 0 ? 0 : singleDocuments(layers, folded);
      const value = share * rarity(documents, total);
      if (withExact && weight === 1) meant.set(bare, value);
      const known = singles.get(folded);
      if (folded >= 0 && (known?.weight ?? 0) < value)
        singles.set(folded, { folded, weight: value, documents, share: Math.max(weight, known?.share ?? 0) });
      if (exact >= 0) {
        const weighed = share * rarity(exactDocuments(layers, exact), total);
        exactSingles.set(exact, Math.max(weighed, exactSingles.get(exact) ?? 0));
      }
      if (before >= 0 && folded >= 0) {
        const together = pairDocuments(layers, before, folded);
        // A pair no document holds cannot match.
        const pairValue = together === 0 ? 0 : pairShare * rarity(together, total);
        keepPair(pairs, {
          first: before,
          second: folded,
          weight: pairValue,
          documents: together,
          share: weight,
        });
        if (exactBefore >= 0 && exact >= 0)
          keepPair(exactPairs, { first: exactBefore, second: exact, weight: pairValue });
      }
      if (withExact && weight === 1 && twoBefore >= 0 && folded >= 0) {
        const sum = (singles.get(twoBefore)?.weight ?? 0) + value;
        keepPair(skips, { first: twoBefore, second: folded, weight: sum });
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
    singles: heaviest([...singles.values()]),
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

/** More than any vocabulary holds. */
const KEY_WIDTH = 2 ** 26;

function keepPair<T extends Pair>(values: Map<number, T>, pair: T): void {
  if (pair.weight <= 0) return;
  const key = pair.first * KEY_WIDTH + pair.second;
  if ((values.get(key)?.weight ?? 0) < pair.weight) values.set(key, pair);
}
