/** How long things took: the middle one, and what nine in ten did not exceed. In the unit of the values. */
export type Spread = { count: number; median: number; p90: number };

/** `null` for nothing to measure. The middle is the lower one of two; both figures are measured ones, not between. */
export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { count: sorted.length, median: rank(0.5), p90: rank(0.9) };
}
