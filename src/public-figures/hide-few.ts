import type { Spread } from "../figures/spread.ts";
import { countWords, hoursWords, shareWords } from "../figures/words.ts";

/** Fewer people than this could be recognised by those who know them. */
export const few = 5;

const fewWords = `ít hơn ${few}`;

/** A count that stands in public. */
export function publicCount(count: number): string {
  return count < few ? fewWords : countWords(count);
}

/**
 * The sum of parts that stand in public one by one. While some are hidden it is a range that the shown ones alone
 * make: what is hidden must not come out by subtracting.
 */
export function publicSum(parts: readonly number[]): string {
  const shown = parts.filter((part) => part >= few);
  const hidden = parts.length - shown.length;
  const sum = shown.reduce((total, part) => total + part, 0);
  const most = sum + hidden * (few - 1);
  if (hidden === 0) return countWords(sum);
  return sum === 0 ? `ít hơn ${most + 1}` : `${countWords(sum)} đến ${countWords(most)}`;
}

/** The share of one of the parts; `null` while any of them is hidden, because a share gives the whole away. */
export function publicShare(part: number, parts: readonly number[]): string | null {
  if (parts.some((other) => other < few)) return null;
  return shareWords({ part, whole: parts.reduce((sum, other) => sum + other, 0) });
}

/** The middle one of enough, in working hours; `null` of too few. */
export function publicMedian(spread: Spread | null): string | null {
  return spread === null || spread.count < few ? null : `${hoursWords(spread.median)} làm việc`;
}
