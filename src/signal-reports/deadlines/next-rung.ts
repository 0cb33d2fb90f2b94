import type { Rung } from "./ladder-of.ts";

/** The rung to climb next. @param climbed how many have been. @returns `null` at the top. */
export function nextRung(ladder: readonly Rung[], climbed: number): Rung | null {
  return ladder.find(({ step }) => step >= climbed) ?? null;
}
