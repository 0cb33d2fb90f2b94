import { saturate } from "./saturate.ts";
import { PASSAGE, QUESTION, TITLE } from "./types.ts";

/** A title counts this many times; so does the first question holding a term, each further one much less. */
export const TITLE_WEIGHT = 4;
export const FURTHER_QUESTION = 0.5;

/** Occurrences of one kind of query term in the document at hand and in its segment at hand; slots from 1. */
export type TermCounter = {
  weights: Float32Array;
  /** Sum of the weights: what a perfect match reaches. */
  mass: number;
  document: Float32Array;
  /** Occurrences in the document's title and questions, each counting alike. */
  times: Float32Array;
  segment: Float32Array;
  /** Slots touched in the segment, the first `count` of them. */
  touched: Uint16Array;
  count: number;
  asked: Uint8Array;
};

export function createCounter(terms: { weight: number }[], mass: number): TermCounter {
  const size = terms.length + 1;
  const weights = new Float32Array(size);
  for (const [position, { weight }] of terms.entries()) weights[position + 1] = weight;
  return {
    weights,
    mass: mass || 1,
    document: new Float32Array(size),
    times: new Float32Array(size),
    segment: new Float32Array(size),
    touched: new Uint16Array(size),
    count: 0,
    asked: new Uint8Array(size),
  };
}

export function startDocument(counter: TermCounter): void {
  counter.document.fill(0);
  counter.times.fill(0);
  counter.asked.fill(0);
}

export function hit(counter: TermCounter, slot: number): void {
  const before = counter.segment[slot] as number;
  if (before === 0) counter.touched[counter.count++] = slot;
  counter.segment[slot] = before + 1;
}

/** Adds the segment to the document, weighted by its kind, and clears it. */
export function endSegment(counter: TermCounter, kind: number): void {
  for (let at = 0; at < counter.count; at++) {
    const slot = counter.touched[at] as number;
    const times = counter.segment[slot] as number;
    let weight = times;
    if (kind === TITLE) weight = times * TITLE_WEIGHT;
    else if (kind === QUESTION) {
      weight = times * (counter.asked[slot] === 1 ? FURTHER_QUESTION : TITLE_WEIGHT);
      counter.asked[slot] = 1;
    }
    counter.document[slot] = (counter.document[slot] as number) + weight;
    if (kind !== PASSAGE) counter.times[slot] = (counter.times[slot] as number) + times;
    counter.segment[slot] = 0;
  }
  counter.count = 0;
}

/** BM25 of the document as a share of the mass. */
export function documentScore(counter: TermCounter, length: number): number {
  let sum = 0;
  for (let slot = 1; slot < counter.document.length; slot++) {
    const times = counter.document[slot] as number;
    if (times > 0) sum += (counter.weights[slot] as number) * saturate(times, length);
  }
  return sum / counter.mass;
}

/** The share of the mass whose terms stand in the document at all. */
export function documentCover(counter: TermCounter): number {
  let sum = 0;
  for (let slot = 1; slot < counter.document.length; slot++) {
    if ((counter.document[slot] as number) > 0) sum += counter.weights[slot] as number;
  }
  return sum / counter.mass;
}

/** BM25 of the segment as a share of the mass. */
export function segmentScore(counter: TermCounter, length: number, b: number): number {
  let sum = 0;
  for (let at = 0; at < counter.count; at++) {
    const slot = counter.touched[at] as number;
    sum += (counter.weights[slot] as number) * saturate(counter.segment[slot] as number, length, b);
  }
  return sum / counter.mass;
}

/** The share of the mass whose terms stand in the segment. */
export function segmentCover(counter: TermCounter): number {
  let sum = 0;
  for (let at = 0; at < counter.count; at++) sum += counter.weights[counter.touched[at] as number] as number;
  return sum / counter.mass;
}
