import { notBeginning, ofTheHouse, sincePatterns, wellThen } from "./data/time-words.ts";
import { findTroubles } from "./find-troubles.ts";
import type { PlainText } from "./plain-text.ts";

/** The patterns from here on are only a day, which may be that of something else. */
const SURE = 6;

/** “…, tuần trước tôm chết, …”: a clause of its own without a trouble, where another clause tells of one. */
function isOfAnotherMatter(plain: string, from: number, to: number): boolean {
  const before = /[^,.;!?\n]*$/.exec(plain.slice(0, from))?.[0] ?? "";
  const after = /^[^,.;!?\n]*/.exec(plain.slice(to))?.[0] ?? "";
  const rest = `${before} ${after}`.trim();
  return (
    rest.split(/\s+/).length > 2 &&
    !/\b(?:lai|van|cung|vay|the)\b/.test(rest) &&
    findTroubles(rest).length === 0 &&
    findTroubles(plain).length > 0
  );
}

/** The words, as typed, that say since when; `null` when none do. */
export function findSince({ plain, typed }: PlainText): string | null {
  for (const [sureness, pattern] of sincePatterns.entries()) {
    for (const match of plain.matchAll(pattern)) {
      const { 0: whole, 1: inner, index } = match;
      const before = plain.slice(0, index);
      if (notBeginning.test(before) || wellThen.test(plain.slice(index + whole.length))) continue;
      if (/^(?:(?:duoc|da) |(?:ke )?tu nam \d)/.test(whole) && ofTheHouse.test(before)) continue;
      if (sureness >= SURE && isOfAnotherMatter(plain, index, index + whole.length)) continue;
      const said = inner ?? whole;
      const from = index + whole.length - said.length;
      const words = typed(from, from + said.trimEnd().length).replace(/\s+/g, " ");
      if (words !== "" && !/^(?:tôi|tui) |^(?:cả|ca|nửa|mấy|vài) (?:phút|phut|giây|giay)$/iu.test(words))
        return words;
    }
  }
  return null;
}
