import {
  compilePhrases,
  DIALECT,
  DIALECT_PHRASES,
  decodeTelex,
  decodeVni,
  findPhrases,
  LAY_WORDS,
  replacePhrases,
  SHORT_FORMS,
  squeezeRepeats,
  syllables,
} from "../text/index.ts";
import { foldedForm } from "./folded-form.ts";
import type { Strand } from "./query-types.ts";
import { restore } from "./restore.ts";
import type { SearchIndex } from "./types.ts";
import { idOf } from "./vocabulary.ts";

export type Understood = {
  typed: string[];
  /** The words as meant: short forms written out, keyboard residue decoded, marks put back, slips repaired. */
  restored: string[];
  /** Readings beside it (dialect, lay words), weaker. */
  beside: Strand[];
};

const SHORT = compilePhrases(SHORT_FORMS);
const DIALECT_WORDS = compilePhrases(DIALECT);
const DIALECT_TURNS = compilePhrases(DIALECT_PHRASES);
const LAY = compilePhrases(LAY_WORDS);
const DIALECT_WEIGHT = 0.7;
const LAY_WEIGHT = 0.4;
/** Longer questions are cut; what is asked stands in the weightiest terms anyway. */
const MOST_WORDS = 400;

/** Reads a question as typed. Everything it adds stands beside what was typed, nothing is lost. */
export function understandQuery(index: SearchIndex, query: string): Understood {
  const typed = syllables(squeezeRepeats(query)).slice(0, MOST_WORDS);
  const decoded = typed.flatMap((word) => decode(index, word));
  const written = replacePhrases(decoded, findPhrases(SHORT, decoded));
  const restored = restore(index, written);
  const beside: Strand[] = [];
  for (const [table, words] of [
    [DIALECT_WORDS, written],
    [DIALECT_TURNS, written.map(foldedForm)],
  ] as const) {
    const found = findPhrases(table, words);
    if (found.length > 0)
      beside.push({ words: restore(index, replacePhrases(written, found)), weight: DIALECT_WEIGHT });
  }
  for (const { meanings } of findPhrases(LAY, restored.map(foldedForm))) {
    for (const words of meanings) beside.push({ words, weight: LAY_WEIGHT });
  }
  return { typed, restored, beside };
}

/** Undoes Telex, VNI and glued digits (“vneid2”) in a word the index does not know. */
function decode(index: SearchIndex, word: string): string[] {
  if (idOf(index.folded, foldedForm(word)) >= 0) return [word];
  const keyed = decodeTelex(word) ?? decodeVni(word);
  if (keyed !== null && idOf(index.folded, foldedForm(keyed)) >= 0) return [keyed];
  const [, letters, digits] = /^(\p{L}{2,})(\d+)$/u.exec(word) ?? [];
  return letters && digits && idOf(index.folded, foldedForm(letters)) >= 0 ? [letters, digits] : [word];
}
