import type { Candidate } from "./candidates.ts";
import { FEATURES } from "./features.ts";
import { logLikelihood, sharesOf } from "./likelihood.ts";
import { type MatchTables, matchTables } from "./match-tables.ts";
import type { QueryTerms } from "./query-types.ts";
import { createSpeller } from "./spelling.ts";
import {
  createCounter,
  documentCover,
  documentScore,
  endSegment,
  hit,
  segmentCover,
  segmentScore,
  startDocument,
  type TermCounter,
} from "./term-counter.ts";
import { tokenRarities } from "./token-rarities.ts";
import { PASSAGE, QUESTION, type SearchIndex, TITLE } from "./types.ts";

export type Match = {
  candidate: Candidate;
  /** In the order of FEATURES. */
  features: Float32Array;
  /** Ordinal of the best section, -1 when the best passage stands outside the sections. */
  section: number;
  sectionScore: number;
  /** Share of the query's mass found in the document, and in its best title or question. */
  cover: number;
  headingCover: number;
};

const PASSAGE_B = 0.75;
/** A document without a title is taken as one whose title covers an ordinary share. */
const UNTITLED = 0.45;

type Reader = {
  index: SearchIndex;
  spell: ReturnType<typeof createSpeller> | null;
  tables: MatchTables;
  rarities: Float32Array;
  singles: TermCounter;
  pairs: TermCounter;
  exactSingles: TermCounter;
  exactPairs: TermCounter;
  skips: TermCounter;
};

/** Reads the candidates' texts through and measures each match. */
export function measure(index: SearchIndex, terms: QueryTerms, found: Candidate[]): Match[] {
  const pairMass = massOf(terms.pairs);
  const reader: Reader = {
    index,
    spell: index.spelling && createSpeller(index.spelling),
    tables: matchTables(index, terms),
    rarities: tokenRarities(index),
    singles: createCounter(terms.singles, terms.mass),
    pairs: createCounter(terms.pairs, pairMass),
    exactSingles: createCounter(terms.exactSingles, terms.mass),
    exactPairs: createCounter(terms.exactPairs, pairMass),
    skips: createCounter(terms.skips, massOf(terms.skips)),
  };
  const logs: number[] = [];
  const matches = found.map((candidate) => {
    const match = measureOne(reader, candidate);
    const length = headingLength(candidate);
    logs.push(
      logLikelihood(terms.singles, reader.singles.times, length) +
        logLikelihood(terms.pairs, reader.pairs.times, length),
    );
    return match;
  });
  for (const [position, share] of sharesOf(logs).entries()) {
    const match = matches[position];
    if (match) match.features[LIKELIHOOD] = share;
  }
  return matches;
}

const LIKELIHOOD = FEATURES.indexOf("likelihood");

/** Syllables of the title and the questions, which stand before the passages. */
function headingLength({ layer: { segments }, document }: Candidate): number {
  const { documentStart, segmentStart, segmentKind } = segments;
  const first = documentStart[document] as number;
  const end = documentStart[document + 1] as number;
  let last = first;
  while (last < end && segmentKind[last] !== PASSAGE) last++;
  return (segmentStart[last] as number) - (segmentStart[first] as number);
}

function measureOne(reader: Reader, candidate: Candidate): Match {
  const { layer, document } = candidate;
  const { documentStart, segmentStart, segmentKind, segmentSection } = layer.segments;
  const { singles, pairs, exactSingles, exactPairs, skips } = reader;
  const counters = [singles, pairs, exactSingles, exactPairs, skips];
  for (const counter of counters) startDocument(counter);
  let best = -1;
  let passagePairs = 0;
  let passageExactSingles = 0;
  let section = -1;
  let headingCovered = UNTITLED;
  let headingCover = 0;
  let heading = -1;
  let questionMatch = 0;
  const end = documentStart[document + 1] as number;
  for (let segment = documentStart[document] as number; segment < end; segment++) {
    const from = segmentStart[segment] as number;
    const to = segmentStart[segment + 1] as number;
    const kind = segmentKind[segment] as number;
    const text = kind === PASSAGE && reader.spell ? reader.spell(layer.segments.tokens, from, to) : null;
    const matched = text
      ? readSegment(reader, text.tokens, text.from, text.to)
      : readSegment(reader, layer.segments.tokens, from, to);
    if (singles.count === 0 && exactSingles.count === 0) {
      // Most segments hold nothing asked for: they count only where nothing better comes.
      if (kind === PASSAGE && best < 0) {
        best = 0;
        section = segmentSection[segment] as number;
      } else if (kind !== PASSAGE && to > from && heading < 0) {
        heading = 0;
        headingCovered = 0;
      }
      continue;
    }
    if (kind === PASSAGE) {
      const length = (text ? text.to - text.from : to - from) / reader.index.averagePassage;
      const one = segmentScore(exactSingles, length, PASSAGE_B);
      const two = segmentScore(pairs, length, PASSAGE_B);
      passageExactSingles = Math.max(passageExactSingles, one);
      passagePairs = Math.max(passagePairs, two);
      if (one + two > best) {
        best = one + two;
        section = segmentSection[segment] as number;
      }
    } else if (to > from) {
      const back = matched / (rarityOf(reader.rarities, layer.segments.tokens, from, to) || 1);
      const cover = segmentCover(singles);
      const sum = cover + segmentCover(pairs) + back / 2;
      if (
        kind === QUESTION ||
        (kind === TITLE && end - segment > 1 && segmentKind[segment + 1] === QUESTION)
      ) {
        questionMatch = Math.max(questionMatch, (2 * cover * back) / (cover + back || 1));
      }
      if (sum > heading) {
        heading = sum;
        headingCover = cover;
        headingCovered = back;
      }
    }
    for (const counter of counters) endSegment(counter, kind);
  }
  const lengths = reader.index.spelling?.parts.get(layer)?.lengths ?? layer.lengths;
  const length = (lengths[document] as number) / reader.index.averageLength;
  const features = Float32Array.of(
    documentScore(singles, length),
    documentScore(pairs, length),
    documentScore(exactSingles, length),
    documentScore(exactPairs, length),
    passagePairs,
    passageExactSingles,
    headingCovered,
    documentCover(pairs),
    documentCover(skips),
    (3 - Math.log(length + 0.05)) / 5,
    questionMatch,
    0,
  );
  return {
    candidate,
    features,
    section,
    sectionScore: Math.max(0, best / 2),
    cover: documentCover(singles),
    headingCover,
  };
}

/** Counts the query's terms in a segment; returns the rarity of all its tokens that are asked for. */
function readSegment(reader: Reader, tokens: Uint32Array, from: number, to: number): number {
  const { rarities, singles, pairs, exactSingles, exactPairs, skips } = reader;
  const { codes, width, foldedPairs, exactPairs: exactPairSlots, skips: skipSlots } = reader.tables;
  let matched = 0;
  // Row offsets of the folded syllables one, two and three places back, and of the exact one before.
  let one = 0;
  let two = 0;
  let three = 0;
  let exactOne = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as number;
    const code = codes[token] as number;
    if (code === 0) {
      three = two;
      two = one;
      one = 0;
      exactOne = 0;
      continue;
    }
    const slot = code & 255;
    const exact = code >> 8;
    if (slot > 0) {
      hit(singles, slot);
      matched += rarities[token] as number;
      const pair = foldedPairs[one + slot] as number;
      if (pair > 0) hit(pairs, pair);
      const near = skipSlots[one + slot] as number;
      if (near > 0) hit(skips, near);
      const middle = skipSlots[two + slot] as number;
      if (middle > 0) hit(skips, middle);
      const far = skipSlots[three + slot] as number;
      if (far > 0) hit(skips, far);
    }
    if (exact > 0) {
      hit(exactSingles, exact);
      const pair = exactPairSlots[exactOne + exact] as number;
      if (pair > 0) hit(exactPairs, pair);
    }
    three = two;
    two = one;
    one = slot * width;
    exactOne = exact * width;
  }
  return matched;
}

function rarityOf(rarities: Float32Array, tokens: Uint32Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += rarities[tokens[i] as number] as number;
  return sum;
}

function massOf(terms: { weight: number }[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}
