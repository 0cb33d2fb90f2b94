import type { Operator } from "../parse/data/operators.ts";
import { heightOf, sameColumn, sameRow, union } from "./boxes.ts";
import { fold } from "./read-tokens.ts";
import type { Box, OcrLine } from "./types.ts";

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
  const rows = lines.map((line) => ({ text: textOf(line), box: union(line.map(({ box }) => box)) }));
  const found = new Set<Operator>();
  for (const row of rows) {
    const named = names.filter(([, pattern]) => pattern.test(row.text));
    if (
      named.length === 0 ||
      rows.some((other) => serverRow.test(other.text) && labels(other.box, row.box))
    ) {
      continue;
    }
    for (const [operator] of named) found.add(operator);
  }
  const [only] = found;
  return found.size === 1 && only ? only : null;
}

/** Whether a text says what another is: in the same row, or close above it. */
function labels(label: Box, value: Box): boolean {
  if (sameRow(label, value)) return true;
  const gap = value.y0 - label.y1;
  return sameColumn(label, value) && gap >= 0 && gap < heightOf(value) * 2;
}

function textOf(line: OcrLine): string {
  return fold(line.map((word) => word.text).join(" "));
}
