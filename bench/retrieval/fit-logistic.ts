export type Example = { features: number[]; right: boolean };
export type Logistic = { bias: number; weights: number[] };

/**
 * Fits a logistic model by gradient descent with ridge penalty. Deterministic; features are expected within 0 to 1.
 * Returns the weights in the features' order.
 */
export function fitLogistic(
  examples: Example[],
  options: { ridge?: number; rounds?: number } = {},
): Logistic {
  const { ridge = 0.001, rounds = 3000 } = options;
  const size = examples[0]?.features.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  let bias = 0;
  const rate = 2;
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight) => ridge * weight);
    let biasSlope = 0;
    for (const { features, right } of examples) {
      const sum = features.reduce((total, value, i) => total + value * (weights[i] ?? 0), bias);
      const miss = 1 / (1 + Math.exp(-sum)) - (right ? 1 : 0);
      biasSlope += miss / examples.length;
      for (const [i, value] of features.entries())
        slope[i] = (slope[i] ?? 0) + (miss * value) / examples.length;
    }
    bias -= rate * biasSlope;
    for (const [i, value] of slope.entries()) weights[i] = (weights[i] ?? 0) - rate * value;
  }
  return { bias, weights };
}
