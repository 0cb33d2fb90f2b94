import type { Postings, SearchIndex } from "./types.ts";

/** What a layer's documents hold beyond the layer's own postings once blanks are spelled out. */
export type SpelledPart = {
  /** Terms a document has only in its spelled-out words; documents are numbered as in the layer. */
  single: Postings;
  pairPostings: Postings;
  /** As `SearchIndex.lengths`, with the blanks at their length here. */
  lengths: Float32Array;
};

/** One place's words for the blanks of the texts below it. */
export type Spelling = {
  /** Exact id of a blank → exact ids of what is read in its stead. */
  words: ReadonlyMap<number, Uint32Array>;
  /** 1 for the exact ids that are blanks. */
  isBlank: Uint8Array;
  parts: ReadonlyMap<SearchIndex, SpelledPart>;
  /** Syllables gained over the blanks themselves, over all documents. */
  gained: number;
};

/** The word that stands in a text for a blank, e.g. `police`; a syllable nobody types. */
export function blankWord(name: string): string {
  return `qq${name.replace(/[^a-z]/g, "")}qq`;
}

const nothing = new Uint32Array(0);

export type SpelledText = { tokens: Uint32Array; from: number; to: number };

/** Reads a stretch of text with its blanks spelled out; the array is used again by the next call. */
export function createSpeller({ words, isBlank }: Spelling) {
  let buffer = new Uint32Array(1024);
  return (tokens: Uint32Array, from: number, to: number): SpelledText => {
    let filled = 0;
    let copied = from;
    for (let i = from; i < to; i++) {
      const token = tokens[i] as number;
      if (isBlank[token] !== 1) continue;
      const instead = words.get(token) ?? nothing;
      const needed = filled + (i - copied) + instead.length + (to - i);
      if (needed > buffer.length) {
        const bigger = new Uint32Array(needed * 2);
        bigger.set(buffer);
        buffer = bigger;
      }
      buffer.set(tokens.subarray(copied, i), filled);
      filled += i - copied;
      buffer.set(instead, filled);
      filled += instead.length;
      copied = i + 1;
    }
    if (copied === from) return { tokens, from, to };
    buffer.set(tokens.subarray(copied, to), filled);
    return { tokens: buffer, from: 0, to: filled + to - copied };
  };
}
