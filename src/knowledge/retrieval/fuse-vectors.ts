export type Scored = { id: string; score: number };

/** Vectors of the documents and of the question as understood, all of one length, made by whatever model. */
export type Vectors = {
  query: Float32Array;
  documents: ReadonlyMap<string, Float32Array>;
  /** Share of the vectors in the sum: about 0.2 for weak ones, up to 0.75 for strong ones. */
  weight: number;
};

/**
 * Adds nearness in meaning to scores by words: each list divided by its own best, then weighted. Ranks are not mixed
 * (reciprocal rank fusion loses the certainty that scores carry).
 */
export function fuseVectors(lexical: Scored[], { query, documents, weight }: Vectors): Scored[] {
  const bestLexical = Math.max(0, ...lexical.map(({ score }) => score)) || 1;
  const near: Scored[] = [];
  for (const [id, vector] of documents) near.push({ id, score: Math.max(0, cosine(query, vector)) });
  const bestNear = near.reduce((best, { score }) => Math.max(best, score), 0) || 1;
  const sums = new Map(lexical.map(({ id, score }) => [id, ((1 - weight) * score) / bestLexical]));
  for (const { id, score } of near) sums.set(id, (sums.get(id) ?? 0) + (weight * score) / bestNear);
  return [...sums].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
}

function cosine(a: Float32Array, b: Float32Array): number {
  if (a.length !== b.length)
    throw new RangeError(`vectors of ${a.length} and ${b.length} numbers do not compare`);
  let dot = 0;
  let one = 0;
  let other = 0;
  for (let i = 0; i < a.length; i++) {
    const x = a[i] as number;
    const y = b[i] as number;
    dot += x * y;
    one += x * x;
    other += y * y;
  }
  return one > 0 && other > 0 ? dot / Math.sqrt(one * other) : 0;
}
