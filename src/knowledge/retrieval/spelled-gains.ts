import { addToPair, createPairTable, getPair, numberPair, type PairTable } from "./pair-table.ts";
import { saturate } from "./saturate.ts";
import { PASSAGE, type Postings, type SearchIndex } from "./types.ts";

export type Counts = {
  exactCount: Uint32Array;
  exactDocuments: Uint32Array;
  followers: PairTable;
  pairs: PairTable;
  gained: number;
};
/** One posting to be: a term a document gains, how often, in a document of this relative length. */
export type Gain = { term: number; document: number; impact: number };
type Blanks = ReadonlyMap<number, Uint32Array>;

/** How many syllables longer the document reads here; null when it has no blank. */
export function gainOf(layer: SearchIndex, document: number, blanks: Blanks): number | null {
  const { from, to } = spanOf(layer, document);
  let gained: number | null = null;
  for (let i = from; i < to; i++) {
    const instead = blanks.get(layer.segments.tokens[i] as number);
    if (instead) gained = (gained ?? 0) + instead.length - 1;
  }
  return gained;
}

function spanOf({ segments: { documentStart, segmentStart } }: SearchIndex, document: number) {
  return {
    from: segmentStart[documentStart[document] ?? 0] ?? 0,
    to: segmentStart[documentStart[document + 1] ?? 0] ?? 0,
  };
}

export function passagesOf({ segments }: SearchIndex, document: number): { count: number; tokens: number } {
  const { documentStart, segmentStart, segmentKind } = segments;
  const sum = { count: 0, tokens: 0 };
  for (let segment = documentStart[document] ?? 0; segment < (documentStart[document + 1] ?? 0); segment++) {
    if (segmentKind[segment] !== PASSAGE) continue;
    sum.count++;
    sum.tokens += (segmentStart[segment + 1] ?? 0) - (segmentStart[segment] ?? 0);
  }
  return sum;
}

type Reading = {
  layer: SearchIndex;
  document: number;
  blanks: Blanks;
  fold: (exact: number) => number;
  counts: Counts;
  /** As a multiple of the average. */
  length: number;
  singles: Gain[];
  doubles: Gain[];
};

/** Notes what the document gains by its spelled-out words: terms, pairs and followers it had not. */
export function readDocument({
  layer,
  document,
  blanks,
  fold,
  counts,
  length,
  singles,
  doubles,
}: Reading): void {
  const { documentStart, segmentStart, tokens } = layer.segments;
  const { from, to } = spanOf(layer, document);
  const knownExact = new Set(tokens.subarray(from, to));
  const knownFolded = new Set([...knownExact].map(fold));
  const newExact = new Set<number>();
  const newFolded = new Map<number, number>();
  const newPairs = new Map<number, number>();
  const oldPairs = createPairTable(64);
  const last = documentStart[document + 1] ?? 0;
  for (let pass = 0; pass < 2; pass++) {
    for (let segment = documentStart[document] ?? 0; segment < last; segment++) {
      let before = -1;
      let wasSpelled = false;
      const see = (token: number, spelled: boolean) => {
        const isNew = spelled || wasSpelled;
        if (pass === 0 && before >= 0 && !isNew) addToPair(oldPairs, fold(before), fold(token), 1);
        if (pass === 1 && spelled) {
          counts.exactCount[token] = (counts.exactCount[token] ?? 0) + 1;
          if (!knownExact.has(token)) newExact.add(token);
          const bare = fold(token);
          if (!knownFolded.has(bare)) newFolded.set(bare, (newFolded.get(bare) ?? 0) + 1);
        }
        if (pass === 1 && isNew && before >= 0) {
          addToPair(counts.followers, before, token, 1);
          if (getPair(oldPairs, fold(before), fold(token)) < 0) {
            const pair = numberPair(counts.pairs, fold(before), fold(token));
            newPairs.set(pair, (newPairs.get(pair) ?? 0) + 1);
          }
        }
        before = token;
        wasSpelled = spelled;
      };
      const end = segmentStart[segment + 1] ?? 0;
      for (let i = segmentStart[segment] ?? 0; i < end; i++) {
        const token = tokens[i] as number;
        const instead = blanks.get(token);
        if (instead) for (const word of instead) see(word, true);
        else see(token, false);
      }
    }
  }
  for (const token of newExact) counts.exactDocuments[token] = (counts.exactDocuments[token] ?? 0) + 1;
  const gain = (times: number) => Math.max(1, Math.round(saturate(times, length) * 255));
  for (const [term, times] of newFolded) singles.push({ term, document, impact: gain(times) });
  for (const [term, times] of newPairs) doubles.push({ term, document, impact: gain(times) });
}

export function postingsOf(gains: Gain[], terms: number): Postings {
  gains.sort((a, b) => a.term - b.term || a.document - b.document);
  const start = new Uint32Array(terms + 1);
  for (const { term } of gains) start[term + 1] = (start[term + 1] ?? 0) + 1;
  for (let term = 0; term < terms; term++) start[term + 1] = (start[term + 1] ?? 0) + (start[term] ?? 0);
  return {
    start,
    documents: Uint32Array.from(gains, ({ document }) => document),
    impacts: Uint8Array.from(gains, ({ impact }) => impact),
  };
}
