import { fold } from "../knowledge/text/index.ts";
import { emptyWords } from "./data/empty-words.ts";

/** Share of common words from which two questions count as one. */
const alike = 0.6;
const mostWords = 12;

/**
 * What a question is grouped by: its telling words, folded, each once, in alphabetical order. Empty when it has none.
 * @param restored the question as the retriever understood it, short forms written out and slips repaired.
 */
export function gapKey(restored: string): string {
  const words = fold(restored)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !emptyWords.has(word));
  return [...new Set(words)].slice(0, mostWords).sort().join(" ");
}

/** The known group nearest in words, or the question's own key when none is alike. */
export function groupFor(key: string, known: string[]): string {
  let best = key;
  let most = alike;
  for (const candidate of known) {
    const share = common(key, candidate);
    if (share >= most) {
      best = candidate;
      most = share;
    }
  }
  return best;
}

function common(one: string, other: string): number {
  const [a, b] = [new Set(one.split(" ")), new Set(other.split(" "))];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared);
}
