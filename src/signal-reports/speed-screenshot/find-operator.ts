import type { Operator } from "../parse/data/operators.ts";
import { fold } from "./read-tokens.ts";
import type { OcrLine } from "./types.ts";

/** Whole names only: what OCR makes of icons must not look like a nickname. */
const names: [Operator, RegExp][] = [
  ["viettel", /\bviettel\b/],
  ["vinaphone", /\b(?:vinaphone|vnpt)\b/],
  ["mobifone", /\bmobifone\b/],
  ["vietnamobile", /\bvietnamobile\b/],
  ["other", /\b(?:fpt|itel|wintel|cmc|sctv|netnam)\b/],
];

/** The test server has an operator too, which is not the resident's. */
const serverRow = /\b(?:server|may chu|diem do|may do|hosted|by)\b/;

/** The operator a screenshot names, if it is one alone. */
export function findOperator(lines: OcrLine[]): Operator | null {
  const found = new Set<Operator>();
  for (const line of lines) {
    const text = fold(line.map((word) => word.text).join(" "));
    for (const [operator, pattern] of names) {
      if (!pattern.test(text)) continue;
      if (serverRow.test(text)) continue;
      found.add(operator);
    }
  }
  const [only] = found;
  return found.size === 1 && only ? only : null;
}
