/** The candidates of one question: their features and whether each is right. */
export type Listing = { features: Float32Array[]; right: boolean[] };

/**
 * Fits weights that put the right candidates of each question first: softmax over the candidates, gradient descent
 * with momentum (Adam), no weight below zero, so that a better match never scores less. Questions without a right
 * candidate are left out. Returns the weights in the features' order, scaled to sum to 1.
 */
export function fitListwise(
  listings: Listing[],
  options: { ridge?: number; rounds?: number } = {},
): number[] {
  const { ridge = 0.01, rounds = 400 } = options;
  const usable = listings.filter(({ right }) => right.includes(true));
  const size = usable[0]?.features[0]?.length ?? 0;
  const spread = spreadOf(usable, size);
  const weights = new Array<number>(size).fill(0.3);
  const first = new Array<number>(size).fill(0);
  const second = new Array<number>(size).fill(0);
  for (let round = 1; round <= rounds; round++) {
    const slope = weights.map((weight) => ridge * weight);
    for (const listing of usable) addSlope(slope, listing, weights, spread, usable.length);
    for (let i = 0; i < size; i++) {
      const step = slope[i] ?? 0;
      first[i] = 0.9 * (first[i] ?? 0) + 0.1 * step;
      second[i] = 0.999 * (second[i] ?? 0) + 0.001 * step * step;
      const mean = (first[i] ?? 0) / (1 - 0.9 ** round);
      const scale = Math.sqrt((second[i] ?? 0) / (1 - 0.999 ** round)) + 1e-8;
      weights[i] = Math.max(0, (weights[i] ?? 0) - (0.05 * mean) / scale);
    }
  }
  const plain = weights.map((weight, i) => weight / (spread[i] ?? 1));
  const sum = plain.reduce((total, weight) => total + weight, 0) || 1;
  return plain.map((weight) => weight / sum);
}

function addSlope(
  slope: number[],
  { features, right }: Listing,
  weights: number[],
  spread: number[],
  of: number,
): void {
  const scores = features.map((values) =>
    weights.reduce((sum, weight, i) => sum + (weight * (values[i] ?? 0)) / (spread[i] ?? 1), 0),
  );
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const rights = right.filter(Boolean).length;
  for (const [at, values] of features.entries()) {
    const miss = (powers[at] ?? 0) / total - (right[at] ? 1 / rights : 0);
    for (let i = 0; i < slope.length; i++) {
      slope[i] = (slope[i] ?? 0) + (miss * (values[i] ?? 0)) / (spread[i] ?? 1) / of;
    }
  }
}

/** Standard deviation of each feature over all candidates, 1 where a feature never changes. */
function spreadOf(listings: Listing[], size: number): number[] {
  return Array.from({ length: size }, (_, i) => {
    let count = 0;
    let sum = 0;
    let squares = 0;
    for (const { features } of listings) {
      for (const values of features) {
        const value = values[i] ?? 0;
        count++;
        sum += value;
        squares += value * value;
      }
    }
    const variance = count > 0 ? squares / count - (sum / count) ** 2 : 0;
    return variance > 1e-12 ? Math.sqrt(variance) : 1;
  });
}
