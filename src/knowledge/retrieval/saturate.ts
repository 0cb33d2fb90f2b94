/** BM25's parameters: how fast repetition stops counting, how much length matters. */
const K1 = 1.2;
const B = 0.9;

/**
 * BM25's share of a term frequency, from 0 to 1 (BM25 multiplies it by k1 + 1).
 * `length` is the document's length as a multiple of the average.
 */
export function saturate(frequency: number, length: number, b: number = B): number {
  return frequency / (frequency + K1 * (1 - b + b * length));
}

/** BM25's inverse document frequency. */
export function rarity(documents: number, total: number): number {
  return Math.log(1 + (total - documents + 0.5) / (documents + 0.5));
}
