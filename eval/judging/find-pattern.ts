/** A text in two aligned spellings: as written (lower case), and without diacritics. */
export type ReadText = { written: string; folded: string };

const letter = /\p{L}/u;
const digit = /\d/;
const sentenceEnd = /[.!?](?=\s|$)|\n/g;
const denials = /(?<!\p{L})(?:không|chưa|đừng|chẳng|thay vì|thay cho|bỏ|trước đây)(?!\p{L})/u;
const denyingWords = 4;

/** Both spellings have the same length, so that a place found in one can be looked up in the other. */
export function readText(text: string): ReadText {
  const written = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n\s*/g, "\n")
    .trim();
  return { written, folded: [...written].map(plainLetter).join("") };
}

function plainLetter(character: string): string {
  if (character === "đ") return "d";
  if (character === "\n") return " ";
  const base = character.normalize("NFD")[0] ?? character;
  return base.length === character.length ? base : character;
}

/** The rule of `eval/README.md`: folded, and not a part of a longer word or number. */
export function findPattern(text: ReadText, pattern: string): boolean {
  return places(text.folded, readText(pattern).folded).length > 0;
}

/** The same, leaving out places that the sentence denies within the four words before. */
export function findUndenied(text: ReadText, pattern: string): boolean {
  return places(text.folded, readText(pattern).folded).some((at) => !isDenied(text.written, at));
}

function places(folded: string, pattern: string): number[] {
  const found: number[] = [];
  for (let at = folded.indexOf(pattern); at >= 0; at = folded.indexOf(pattern, at + 1)) {
    if (standsAlone(folded, pattern, at)) found.push(at);
  }
  return found;
}

function standsAlone(folded: string, pattern: string, at: number): boolean {
  const rest = folded.slice(at + pattern.length);
  const last = pattern.at(-1) ?? "";
  if (digit.test(last) && /^[.,]\d/.test(rest)) return false;
  if (digit.test(pattern[0] ?? "") && /\d[.,]$/.test(folded.slice(0, at))) return false;
  return !sameKind(folded[at - 1], pattern[0]) && !sameKind(rest[0], last);
}

function sameKind(beside: string | undefined, own: string | undefined): boolean {
  if (!beside || !own) return false;
  return (letter.test(beside) && letter.test(own)) || (digit.test(beside) && digit.test(own));
}

function isDenied(written: string, at: number): boolean {
  const before = written.slice(0, at);
  let start = 0;
  for (const end of before.matchAll(sentenceEnd)) start = end.index + 1;
  const words = before.slice(start).split(/\s+/).filter(Boolean);
  return denials.test(words.slice(-denyingWords).join(" "));
}
