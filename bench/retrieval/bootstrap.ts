import { seeded } from "./noise.ts";

/**
 * The 95 % interval of the mean difference of paired figures, by drawing the questions again with replacement.
 * Fixed seed: the same figures give the same interval.
 */
export function pairedInterval(
  ours: number[],
  theirs: number[],
  draws = 2000,
): { mean: number; low: number; high: number } {
  const differences = ours.map((value, at) => value - (theirs[at] ?? 0));
  const random = seeded(23);
  const means: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    let sum = 0;
    for (let i = 0; i < differences.length; i++)
      sum += differences[Math.floor(random() * differences.length)] ?? 0;
    means.push(sum / Math.max(1, differences.length));
  }
  means.sort((a, b) => a - b);
  const mean = differences.reduce((sum, value) => sum + value, 0) / Math.max(1, differences.length);
  return { mean, low: means[Math.floor(draws * 0.025)] ?? 0, high: means[Math.floor(draws * 0.975)] ?? 0 };
}
