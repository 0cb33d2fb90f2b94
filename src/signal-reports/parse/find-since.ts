import { notBeginning, ofTheHouse, sincePatterns, wellThen } from "./data/time-words.ts";
import type { PlainText } from "./plain-text.ts";

/** The words, as typed, that say since when; `null` when none do. */
export function findSince({ plain, typed }: PlainText): string | null {
  for (const pattern of sincePatterns) {
    for (const match of plain.matchAll(pattern)) {
      const { 0: whole, 1: inner, index } = match;
      const before = plain.slice(0, index);
      if (notBeginning.test(before) || wellThen.test(plain.slice(index + whole.length))) continue;
      if (/^(?:(?:duoc|da) |(?:ke )?tu nam \d)/.test(whole) && ofTheHouse.test(before)) continue;
      const said = inner ?? whole;
      const from = index + whole.length - said.length;
      const words = typed(from, from + said.trimEnd().length).replace(/\s+/g, " ");
      if (words !== "") return words;
    }
  }
  return null;
}
