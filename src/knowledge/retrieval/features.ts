import { foldedId } from "./build-index.ts";
import type { Candidate } from "./candidates.ts";
import { documentTotal, layersOf, singleDocuments } from "./layers.ts";
import { type MatchTables, matchTables } from "./match-tables.ts";
import type { QueryTerms } from "./query-terms.ts";
import { rarity, saturate } from "./saturate.ts";
import { PASSAGE, QUESTION, type SearchIndex, TITLE } from "./types.ts";
import { vocabularySize } from "./vocabulary.ts";

/** What is known of how a candidate matches; each value is a share of the query's own mass, about 0 to 1. */
export const FEATURES = [
  "foldedSingles",
  "foldedPairs",
  "exactSingles",
  "exactPairs",
  "passageSingles",
  "passagePairs",
  "headingSingles",
  "headingPairs",
  "headingCovered",
  "skips",
] as const;

export type Match = { candidate: Candidate; features: Float32Array; section: number; sectionScore: number };

const TITLE_WEIGHT = 4;
const FURTHER_QUESTION = 0.5;
const PASSAGE_B = 0.75;

type Counter = { document: Float32Array; segment: Float32Array; weights: Float32Array; asked: Uint8Array };

/** Reads the candidates' texts through and measures each match. */
export function measure(index: SearchIndex, terms: QueryTerms, found: Candidate[]): Match[] {
  const tables = matchTables(index, terms);
  const rarities = tokenRarities(index);
  const counters = [terms.singles, terms.pairs, terms.exactSingles, terms.exactPairs].map((list) =>
    createCounter(list),
  );
  return found.map((candidate) => measureOne(candidate, tables, counters, terms, rarities));
}

function createCounter(list: { weight: number }[]): Counter {
  const size = list.length + 1;
  const weights = new Float32Array(size);
  for (const [position, { weight }] of list.entries()) weights[position + 1] = weight;
  return {
    document: new Float32Array(size),
    segment: new Float32Array(size),
    weights,
    asked: new Uint8Array(size),
  };
}

function measureOne(
  candidate: Candidate,
  tables: MatchTables,
  counters: Counter[],
  terms: QueryTerms,
  rarities: Float32Array,
): Match {
  const [singles, pairs, exactSingles, exactPairs] = counters as [Counter, Counter, Counter, Counter];
  const { layer, document } = candidate;
  const { documentStart, segmentStart, segmentKind, segmentSection, tokens } = layer.segments;
  const { width } = tables;
  for (const counter of counters) {
    counter.document.fill(0);
    counter.asked.fill(0);
  }
  const mass = terms.mass || 1;
  let pairMass = 0;
  for (const weight of pairs.weights) pairMass += weight;
  pairMass = pairMass || 1;
  let bestPassage = -1;
  let passageSingles = 0;
  let passagePairs = 0;
  let section = -1;
  let bestHeading = -1;
  let headingSingles = 0;
  let headingPairs = 0;
  let headingCovered = 0;
  let skips = 0;
  const endSegment = documentStart[document + 1] as number;
  for (let segment = documentStart[document] as number; segment < endSegment; segment++) {
    for (const counter of counters) counter.segment.fill(0);
    const from = segmentStart[segment] as number;
    const to = segmentStart[segment + 1] as number;
    let before = 0;
    let exactBefore = 0;
    let matched = 0;
    let lastHit = -10;
    let lastSlot = 0;
    for (let i = from; i < to; i++) {
      const token = tokens[i] as number;
      const slot = tables.folded[token] as number;
      const exact = tables.exact[token] as number;
      if (slot > 0) {
        singles.segment[slot] = (singles.segment[slot] as number) + 1;
        matched += rarities[token] as number;
        if (before > 0) {
          const pair = tables.foldedPairs[before * width + slot] as number;
          if (pair > 0) pairs.segment[pair] = (pairs.segment[pair] as number) + 1;
        } else if (lastHit >= i - 3) {
          const pair = tables.foldedPairs[lastSlot * width + slot] as number;
          if (pair > 0) skips += pairs.weights[pair] as number;
        }
        lastHit = i;
        lastSlot = slot;
      }
      if (exact > 0) {
        exactSingles.segment[exact] = (exactSingles.segment[exact] as number) + 1;
        if (exactBefore > 0) {
          const pair = tables.exactPairs[exactBefore * width + exact] as number;
          if (pair > 0) exactPairs.segment[pair] = (exactPairs.segment[pair] as number) + 1;
        }
      }
      before = slot;
      exactBefore = exact;
    }
    const kind = segmentKind[segment] as number;
    for (const counter of counters) addSegment(counter, kind);
    if (kind === PASSAGE) {
      const length = (to - from) / layer.averagePassage;
      const one = saturated(singles.segment, singles.weights, length, PASSAGE_B) / mass;
      const two = saturated(pairs.segment, pairs.weights, length, PASSAGE_B) / pairMass;
      if (one + two > bestPassage) {
        bestPassage = one + two;
        passageSingles = one;
        passagePairs = two;
        section = segmentSection[segment] as number;
      }
    } else {
      const one = covered(singles) / mass;
      const two = covered(pairs) / pairMass;
      let own = 0;
      for (let i = from; i < to; i++) own += rarities[tokens[i] as number] as number;
      const back = own > 0 ? matched / own : 0;
      if (one + two + 0.5 * back > bestHeading) {
        bestHeading = one + two + 0.5 * back;
        headingSingles = one;
        headingPairs = two;
        headingCovered = back;
      }
    }
  }
  const length = (layer.lengths[document] as number) / layer.averageLength;
  const features = Float32Array.of(
    saturated(singles.document, singles.weights, length) / mass,
    saturated(pairs.document, pairs.weights, length) / pairMass,
    saturated(exactSingles.document, exactSingles.weights, length) / mass,
    saturated(exactPairs.document, exactPairs.weights, length) / pairMass,
    passageSingles,
    passagePairs,
    headingSingles,
    headingPairs,
    headingCovered,
    Math.min(1, skips / pairMass),
  );
  return { candidate, features, section, sectionScore: Math.max(0, bestPassage) };
}

function addSegment(counter: Counter, kind: number): void {
  const { segment, document, asked } = counter;
  for (let slot = 1; slot < segment.length; slot++) {
    const times = segment[slot] as number;
    if (times === 0) continue;
    let weight = times;
    if (kind === TITLE) weight = times * TITLE_WEIGHT;
    else if (kind === QUESTION) {
      weight = times * (asked[slot] === 1 ? FURTHER_QUESTION : TITLE_WEIGHT);
      asked[slot] = 1;
    }
    document[slot] = (document[slot] as number) + weight;
  }
}

function saturated(counts: Float32Array, weights: Float32Array, length: number, b?: number): number {
  let sum = 0;
  for (let slot = 1; slot < counts.length; slot++) {
    const times = counts[slot] as number;
    if (times > 0) sum += (weights[slot] as number) * saturate(times, length, b);
  }
  return sum;
}

function covered(counter: Counter): number {
  let sum = 0;
  for (let slot = 1; slot < counter.segment.length; slot++) {
    if ((counter.segment[slot] as number) > 0) sum += counter.weights[slot] as number;
  }
  return sum;
}

const raritiesOf = new WeakMap<SearchIndex, Float32Array>();

/** Rarity of every exact word by its folded form. Worked out once an index. */
function tokenRarities(index: SearchIndex): Float32Array {
  const known = raritiesOf.get(index);
  if (known) return known;
  const layers = layersOf(index);
  const total = documentTotal(layers);
  const rarities = new Float32Array(vocabularySize(index.exact));
  for (let id = 0; id < rarities.length; id++) {
    rarities[id] = rarity(singleDocuments(layers, foldedId(index, id)), total);
  }
  raritiesOf.set(index, rarities);
  return rarities;
}
