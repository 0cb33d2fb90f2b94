/** The largest 1, 2 or 5 times a power of ten that is not above `most`. */
export function roundStep(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most) + 1e-9);
  const step = [5, 2, 1].find((times) => times * power <= most * (1 + 1e-9)) ?? 1;
  return Number((step * power).toPrecision(6));
}
