export type SparseExample = { features: readonly string[]; right: boolean };
export type SparseModel = { bias: number; weights: Map<string, number> };
export type FitOptions = { ridge?: number; rounds?: number; rate?: number };

/** Named features as places in a list; those seen once are left out. */
export type SparseTable = { names: string[]; rows: Uint32Array[] };

export function sparseTable(examples: readonly { features: readonly string[] }[]): SparseTable {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen].filter(([, times]) => times > 1).map(([name]) => name);
  const places = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ features }) =>
    Uint32Array.from(features.flatMap((name) => places.get(name) ?? [])),
  );
  return { names, rows };
}

/**
 * Fits a logistic model over named features that are there or not, with ridge penalty, by gradient descent whose steps
 * shrink feature by feature (AdaGrad). Features seen once are left out. Deterministic.
 */
export function fitSparse(examples: readonly SparseExample[], options: FitOptions = {}): SparseModel {
  const table = sparseTable(examples);
  return fitRows(
    table,
    examples.map(({ right }) => right),
    options,
  );
}

/** The same on a table that several models share. */
export function fitRows(
  { names, rows }: SparseTable,
  right: readonly boolean[],
  { ridge = 1, rounds = 200, rate = 0.3 }: FitOptions = {},
): SparseModel {
  const weights = new Float64Array(names.length);
  const steps = new Float64Array(names.length).fill(1e-8);
  const slope = new Float64Array(names.length);
  let bias = 0;
  let biasSteps = 1e-8;
  for (let round = 0; round < rounds; round++) {
    for (let at = 0; at < slope.length; at++) slope[at] = ridge * (weights[at] as number);
    let biasSlope = 0;
    for (const [position, row] of rows.entries()) {
      let sum = bias;
      for (let at = 0; at < row.length; at++) sum += weights[row[at] as number] as number;
      const miss = 1 / (1 + Math.exp(-sum)) - (right[position] ? 1 : 0);
      biasSlope += miss;
      for (let at = 0; at < row.length; at++) {
        const place = row[at] as number;
        slope[place] = (slope[place] as number) + miss;
      }
    }
    for (let at = 0; at < slope.length; at++) {
      const value = slope[at] as number;
      steps[at] = (steps[at] as number) + value * value;
      weights[at] = (weights[at] as number) - (rate * value) / Math.sqrt(steps[at] as number);
    }
    biasSteps += biasSlope * biasSlope;
    bias -= (rate * biasSlope) / Math.sqrt(biasSteps);
  }
  return { bias, weights: new Map(names.map((name, at) => [name, weights[at] as number])) };
}

/** The log-odds a model gives to what has these features. */
export function oddsOf({ bias, weights }: SparseModel, features: readonly string[]): number {
  return features.reduce((sum, name) => sum + (weights.get(name) ?? 0), bias);
}
