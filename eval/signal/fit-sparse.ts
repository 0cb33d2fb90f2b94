export type SparseExample = { features: readonly string[]; right: boolean };
export type SparseModel = { bias: number; weights: Map<string, number> };

/**
 * Fits a logistic model over named features that are there or not, with ridge penalty, by gradient descent whose steps
 * shrink feature by feature (AdaGrad). Features seen once are left out. Deterministic.
 */
export function fitSparse(
  examples: readonly SparseExample[],
  { ridge = 1, rounds = 200, rate = 0.3 } = {},
): SparseModel {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen].filter(([, times]) => times > 1).map(([name]) => name);
  const places = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ features, right }) => ({
    at: features.flatMap((name) => places.get(name) ?? []),
    right: right ? 1 : 0,
  }));
  const weights = new Float64Array(names.length);
  const steps = new Float64Array(names.length).fill(1e-8);
  let bias = 0;
  let biasSteps = 1e-8;
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight) => ridge * weight);
    let biasSlope = 0;
    for (const { at, right } of rows) {
      const sum = at.reduce((total, place) => total + (weights[place] ?? 0), bias);
      const miss = 1 / (1 + Math.exp(-sum)) - right;
      biasSlope += miss;
      for (const place of at) slope[place] = (slope[place] ?? 0) + miss;
    }
    for (const [place, value] of slope.entries()) {
      steps[place] = (steps[place] ?? 0) + value * value;
      weights[place] = (weights[place] ?? 0) - (rate * value) / Math.sqrt(steps[place] ?? 1);
    }
    biasSteps += biasSlope * biasSlope;
    bias -= (rate * biasSlope) / Math.sqrt(biasSteps);
  }
  return { bias, weights: new Map(names.map((name, at) => [name, weights[at] ?? 0])) };
}

/** The log-odds a model gives to what has these features. */
export function oddsOf({ bias, weights }: SparseModel, features: readonly string[]): number {
  return features.reduce((sum, name) => sum + (weights.get(name) ?? 0), bias);
}
