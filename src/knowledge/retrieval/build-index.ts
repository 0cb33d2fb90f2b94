import { foldedForm, foldedId } from "./folded-form.ts";
import { type Growable, growable, trimmed } from "./growable.ts";
import { addToPair, createPairTable, numberPair, prunePairs } from "./pair-table.ts";
import { saturate } from "./saturate.ts";
import { type Segment, segmentDocument } from "./segment-document.ts";
import { FURTHER_QUESTION, TITLE_WEIGHT } from "./term-counter.ts";
import {
  type DocumentMeta,
  PASSAGE,
  type Postings,
  QUESTION,
  type SearchDocument,
  type SearchIndex,
  TITLE,
} from "./types.ts";
import { createVocabulary, intern, vocabularySize } from "./vocabulary.ts";

type BuildOptions = {
  /** Shared index this one extends; it must be given again when the result is loaded from bytes. */
  base?: SearchIndex;
  /** Ids of base documents that no longer hold here. */
  removed?: Iterable<string>;
};

/** Above this many syllable pairs, those seen once are left out of the language model. */
const LARGE_MODEL = 300_000;

const bytes = (size: number) => new Uint8Array(size);
const shorts = (size: number) => new Int16Array(size);
const words = (size: number) => new Uint32Array(size);
const floats = (size: number) => new Float32Array(size);

/** Frequencies of one kind of term, document after document. */
type Rows = {
  start: Growable<Uint32Array<ArrayBuffer>>;
  term: Growable<Uint32Array<ArrayBuffer>>;
  weight: Growable<Float32Array<ArrayBuffer>>;
};
/** Scratch space for the document at hand. */
type Tally = { weight: Float32Array; asked: Uint8Array; touched: number[] };

/** Builds an index over the documents, or over a base and the documents that differ from it. */
export function buildIndex(documents: Iterable<SearchDocument>, options: BuildOptions = {}): SearchIndex {
  const base = options.base ?? null;
  const exact = createVocabulary(base?.exact ?? null);
  const folded = createVocabulary(base?.folded ?? null);
  const foldOf = growable(words);
  const known = new Map<string, number>();
  const metas: DocumentMeta[] = [];
  const lengths = growable(floats);
  const documentStart = growable(words);
  const segmentStart = growable(words);
  const segmentKind = growable(bytes);
  const segmentSection = growable(shorts);
  const tokens = growable(words, 4096);
  const followers = createPairTable(4096);
  const pairs = createPairTable(4096);
  const singles = createRows();
  const doubles = createRows();
  const singleTally = createTally();
  const doubleTally = createTally();
  let asked = 0;
  let passages = 0;
  let passageTokens = 0;

  function tokenOf(word: string): number {
    let id = known.get(word);
    if (id !== undefined) return id;
    id = intern(exact, word);
    if (id >= exact.start) foldOf.push(intern(folded, foldedForm(word)));
    known.set(word, id);
    return id;
  }
  const foldedOf = (id: number) =>
    id < exact.start && base ? foldedId(base, id) : (foldOf.array[id - exact.start] ?? 0);

  function addSegment(segment: Segment): void {
    segmentStart.push(tokens.length);
    segmentKind.push(segment.kind);
    segmentSection.push(segment.section);
    if (segment.kind === PASSAGE) {
      passages++;
      passageTokens += segment.words.length;
    }
    let before = -1;
    let foldedBefore = -1;
    for (const word of segment.words) {
      const token = tokenOf(word);
      const bare = foldedOf(token);
      tokens.push(token);
      count(singleTally, bare, segment.kind);
      if (before >= 0) {
        addToPair(followers, before, token, 1);
        count(doubleTally, numberPair(pairs, foldedBefore, bare), segment.kind);
      }
      before = token;
      foldedBefore = bare;
    }
  }

  for (const document of documents) {
    metas.push({
      id: document.id,
      scope: document.scope ?? null,
      sections: document.sections.map((section) => section.id),
    });
    if (document.questions.length > 0) asked++;
    documentStart.push(segmentKind.length);
    for (const segment of segmentDocument(document)) addSegment(segment);
    lengths.push(finishRow(singles, singleTally));
    finishRow(doubles, doubleTally);
  }
  documentStart.push(segmentKind.length);
  segmentStart.push(tokens.length);

  const tokenArray = trimmed(tokens);
  const lengthArray = trimmed(lengths);
  const averageLength = base?.averageLength ?? average(lengthArray);
  const segments = {
    documentStart: trimmed(documentStart),
    segmentStart: trimmed(segmentStart),
    segmentKind: trimmed(segmentKind),
    segmentSection: trimmed(segmentSection),
    tokens: tokenArray,
  };
  const exactCount = countTokens(tokenArray, vocabularySize(exact));
  return {
    base,
    documents: metas,
    replaced: new Set([...metas.map((meta) => meta.id), ...(options.removed ?? [])]),
    exact,
    folded,
    foldOf: trimmed(foldOf),
    exactCount,
    exactDocuments: countDocuments(segments, vocabularySize(exact)),
    followers: prunePairs(followers, followers.count > LARGE_MODEL ? 2 : 1),
    single: invert(singles, vocabularySize(folded), lengthArray, averageLength),
    pairs: prunePairs(pairs, 0),
    pairPostings: invert(doubles, pairs.count, lengthArray, averageLength),
    segments,
    lengths: lengthArray,
    asked: asked * 2 > metas.length,
    averageLength,
    averagePassage: base?.averagePassage ?? passageTokens / Math.max(1, passages),
    spelling: null,
  };
}

function createRows(): Rows {
  return { start: growable(words), term: growable(words, 4096), weight: growable(floats, 4096) };
}

function createTally(): Tally {
  return { weight: new Float32Array(4096), asked: new Uint8Array(4096), touched: [] };
}

function count(tally: Tally, term: number, kind: number): void {
  if (term >= tally.weight.length) {
    const size = Math.max(term + 1, tally.weight.length * 2);
    const weight = new Float32Array(size);
    weight.set(tally.weight);
    const asked = new Uint8Array(size);
    asked.set(tally.asked);
    tally.weight = weight;
    tally.asked = asked;
  }
  const before = tally.weight[term] ?? 0;
  if (before === 0) tally.touched.push(term);
  let weight = kind === TITLE ? TITLE_WEIGHT : 1;
  if (kind === QUESTION) {
    weight = tally.asked[term] === 1 ? FURTHER_QUESTION : TITLE_WEIGHT;
    tally.asked[term] = 1;
  }
  tally.weight[term] = before + weight;
}

/** Moves the tally into a row and clears it; returns the sum of its weights. */
function finishRow(rows: Rows, tally: Tally): number {
  let sum = 0;
  rows.start.push(rows.term.length);
  for (const term of tally.touched) {
    const weight = tally.weight[term] ?? 0;
    rows.term.push(term);
    rows.weight.push(weight);
    sum += weight;
    tally.weight[term] = 0;
    tally.asked[term] = 0;
  }
  tally.touched.length = 0;
  return sum;
}

/** Turns rows by document into postings by term, frequencies into impacts of one byte. */
function invert(rows: Rows, terms: number, lengths: Float32Array, averageLength: number): Postings {
  const start = new Uint32Array(terms + 1);
  const total = rows.term.length;
  for (let i = 0; i < total; i++) {
    const slot = (rows.term.array[i] ?? 0) + 1;
    start[slot] = (start[slot] ?? 0) + 1;
  }
  for (let term = 0; term < terms; term++) start[term + 1] = (start[term + 1] ?? 0) + (start[term] ?? 0);
  const next = start.slice();
  const documents = new Uint32Array(total);
  const impacts = new Uint8Array(total);
  for (let document = 0; document < rows.start.length; document++) {
    const length = (lengths[document] ?? 0) / averageLength;
    const end = document + 1 < rows.start.length ? (rows.start.array[document + 1] ?? 0) : total;
    for (let i = rows.start.array[document] ?? 0; i < end; i++) {
      const term = rows.term.array[i] ?? 0;
      const at = next[term] ?? 0;
      next[term] = at + 1;
      documents[at] = document;
      impacts[at] = Math.max(1, Math.round(saturate(rows.weight.array[i] ?? 0, length) * 255));
    }
  }
  return { start, documents, impacts };
}

function average(values: Float32Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return values.length > 0 ? Math.max(1, sum / values.length) : 1;
}

function countTokens(tokens: Uint32Array, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (const token of tokens) counts[token] = (counts[token] ?? 0) + 1;
  return counts;
}

function countDocuments(segments: SearchIndex["segments"], size: number): Uint32Array {
  const counts = new Uint32Array(size);
  const last = new Int32Array(size).fill(-1);
  const { documentStart, segmentStart, tokens } = segments;
  for (let document = 0; document + 1 < documentStart.length; document++) {
    const from = segmentStart[documentStart[document] ?? 0] ?? 0;
    const to = segmentStart[documentStart[document + 1] ?? 0] ?? 0;
    for (let i = from; i < to; i++) {
      const token = tokens[i] ?? 0;
      if (last[token] === document) continue;
      last[token] = document;
      counts[token] = (counts[token] ?? 0) + 1;
    }
  }
  return counts;
}
