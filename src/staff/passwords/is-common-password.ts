import { commonWords } from "./common-words.ts";

const words = new Set(commonWords.filter((word) => word.length >= 2));
const longestPiece = 32;
/** Runs people's fingers make, to and fro. */
const rows = [
  "01234567890",
  "abcdefghijklmnopqrstuvwxyz",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
  "qazwsxedcrfvtgbyhnujm",
].flatMap((row) => [row, [...row].reverse().join("")]);
const lookalikes: Record<string, string> = {
  "@": "a",
  "4": "a",
  "3": "e",
  "1": "i",
  "!": "i",
  "0": "o",
  $: "s",
  "5": "s",
  "7": "t",
};
/** What a sign nobody knows, and a word everybody knows, is worth; less than enough is guessed. */
const worth = { sign: 1, word: 0.75, enough: 4 };
const shortestRun = 3;

/**
 * Whether everybody's tools would soon try it: known words, years, runs of keys and repetitions put together, with
 * signs for letters and marks left out; or the person's own name or address with a little around it. Works offline.
 */
export function isCommonPassword(password: string, about: readonly string[] = []): boolean {
  const plain = withoutMarks(password);
  const own = about.flatMap((text) => ownWords(text));
  return [plain, [...plain].map((sign) => lookalikes[sign] ?? sign).join("")].some(
    (read) => leastWorth(read, own) < worth.enough,
  );
}

/** Small letters without Vietnamese marks and without what only stands between words. */
function withoutMarks(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("đ", "d")
    .replace(/[\s._\-,;:/\\|]/g, "");
}

function ownWords(text: string): string[] {
  const parts = text.split(/[\s@.]+/).map(withoutMarks);
  return [withoutMarks(text), withoutMarks(text.split("@")[0] ?? ""), ...parts].filter(
    (word) => word.length >= 2,
  );
}

/** The cheapest way to cut the text into pieces. */
function leastWorth(text: string, own: readonly string[]): number {
  const cheapest: number[] = [0];
  for (let end = 1; end <= text.length; end += 1) {
    let best = (cheapest[end - 1] ?? 0) + worth.sign;
    for (let start = Math.max(0, end - longestPiece); start < end; start += 1)
      best = Math.min(best, (cheapest[start] ?? best) + worthOf(text.slice(start, end), own));
    cheapest[end] = best;
  }
  return cheapest[text.length] ?? 0;
}

function worthOf(piece: string, own: readonly string[]): number {
  if (/^\d+$/.test(piece) || /^(.{1,4}?)\1{2,}$/.test(piece)) return 0;
  if (piece.length >= shortestRun && rows.some((row) => row.includes(piece))) return 0;
  if (words.has(piece) || own.includes(piece)) return worth.word;
  return piece.length * worth.sign;
}
