import { formsOf } from "./folded-forms.ts";
import type { QueryTerms } from "./query-types.ts";
import type { SearchIndex } from "./types.ts";
import { vocabularySize } from "./vocabulary.ts";

/** Tables that tell in one look-up whether a token, or two in a row, are asked for. Slots count from 1. */
export type MatchTables = {
  /** By exact word: the slot of its folded form, and of itself times 256. */
  codes: Uint16Array;
  /** [first slot × width + second slot] → pair slot. */
  foldedPairs: Uint8Array;
  exactPairs: Uint8Array;
  skips: Uint8Array;
  width: number;
};

/** More distinct terms than this are not looked at; the caller keeps the weightiest. */
export const MAX_TERMS = 80;

const scratch = new WeakMap<SearchIndex, { codes: Uint16Array; used: number[] }>();

/** Fills the tables for a query; they hold until the next call for the same index. */
export function matchTables(index: SearchIndex, terms: QueryTerms): MatchTables {
  let own = scratch.get(index);
  if (!own) {
    const size = vocabularySize(index.exact);
    own = { codes: new Uint16Array(size), used: [] };
    scratch.set(index, own);
  }
  for (const id of own.used) own.codes[id] = 0;
  own.used.length = 0;
  const width = Math.max(terms.singles.length, terms.exactSingles.length) + 1;
  const tables = {
    codes: own.codes,
    foldedPairs: new Uint8Array(width * width),
    exactPairs: new Uint8Array(width * width),
    skips: new Uint8Array(width * width),
    width,
  };
  const foldedSlots = new Map<number, number>();
  for (const [position, { folded }] of terms.singles.entries()) {
    foldedSlots.set(folded, position + 1);
    for (const id of formsOf(index, folded)) {
      own.codes[id] = position + 1;
      own.used.push(id);
    }
  }
  const exactSlots = new Map<number, number>();
  for (const [position, { exact }] of terms.exactSingles.entries()) {
    exactSlots.set(exact, position + 1);
    own.codes[exact] = ((own.codes[exact] ?? 0) & 255) | ((position + 1) << 8);
    own.used.push(exact);
  }
  fillPairs(tables.foldedPairs, terms.pairs, foldedSlots, width);
  fillPairs(tables.skips, terms.skips, foldedSlots, width);
  fillPairs(tables.exactPairs, terms.exactPairs, exactSlots, width);
  return tables;
}

function fillPairs(
  table: Uint8Array,
  pairs: { first: number; second: number }[],
  slots: Map<number, number>,
  width: number,
): void {
  for (const [position, { first, second }] of pairs.entries()) {
    const one = slots.get(first);
    const other = slots.get(second);
    if (one && other) table[one * width + other] = position + 1;
  }
}
