import type { Operator } from "../parse/data/operators.ts";
import { plausibleValue } from "./figure-value.ts";
import { findOperator } from "./find-operator.ts";
import { type Match, matchFigures } from "./match-figures.ts";
import { readTokens } from "./read-tokens.ts";
import type { Figure, OcrLine, UnreadableReason } from "./types.ts";

/** A figure with its value in Mbit/s or ms; still to be looked at a second time. */
export type Candidate = { value: number; figure: Figure };
export type Candidates = {
  down: Candidate;
  up: Candidate;
  ping: Candidate | null;
  operator: Operator | null;
};

/** What a page's words say of a speed test. Pure: the same words give the same answer. */
export function readLines(lines: OcrLine[]): Candidates | { unreadable: UnreadableReason } {
  const tokens = readTokens(lines);
  const has = (quantity: "down" | "up") => tokens.labels.some((label) => label.quantity === quantity);
  if (!has("down") || !has("up")) return { unreadable: "no-labels" };
  const matches = matchFigures(tokens);
  if (matches === "ambiguous") return { unreadable: "ambiguous" };
  if (matches === "none") return { unreadable: "no-figures" };
  const candidate = (quantity: "down" | "up" | "ping", match: Match | undefined): Candidate | null => {
    const value = match ? plausibleValue(quantity, match) : null;
    return match && value !== null ? { value, figure: match.figure } : null;
  };
  const down = candidate("down", matches.down);
  const up = candidate("up", matches.up);
  if (!down || !up) return { unreadable: "implausible" };
  return { down, up, ping: candidate("ping", matches.ping), operator: findOperator(lines) };
}
