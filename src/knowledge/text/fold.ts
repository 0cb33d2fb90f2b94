/** Letters whose base form no decomposition gives. */
const STUBBORN: Record<string, string> = { đ: "d", Đ: "d", ƣ: "u", Ƣ: "u", ð: "d", Ð: "d" };

/** Latin letters as Vietnamese is written with them: up to U+024F and from U+1E00 to U+1EFF. */
const LATIN_END = 0x250;
const ADDITIONAL = 0x1e00;
const ADDITIONAL_END = 0x1f00;

/** By place in the table: twice the folded letter, odd where it carried a mark; 0 where one letter alone does not tell. */
const LETTERS = new Uint16Array(LATIN_END + ADDITIONAL_END - ADDITIONAL);
for (let at = 0; at < LETTERS.length; at++) {
  const letter = String.fromCharCode(at < LATIN_END ? at : at - LATIN_END + ADDITIONAL);
  const bare = foldAny(letter);
  if (bare.length === 1) LETTERS[at] = bare.charCodeAt(0) * 2 + (anyMarks(letter) ? 1 : 0);
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < LATIN_END) return LETTERS[code] ?? 0;
  return code >= ADDITIONAL && code < ADDITIONAL_END ? (LETTERS[code - ADDITIONAL + LATIN_END] ?? 0) : 0;
}

/**
 * Lower case without diacritics: “Đường Phú Sơn” → “duong phu son”.
 * The length may differ from the original's when that was not in NFC.
 */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  let folded = "";
  for (let at = 0; at < text.length; at++) {
    const letter = letterAt(text, at);
    if (letter === 0) return foldAny(text);
    folded += String.fromCharCode(letter >> 1);
  }
  return folded;
}

function foldAny(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[đĐƣƢðÐ]/g, (letter) => STUBBORN[letter] ?? letter)
    .toLowerCase();
}

/** Whether any letter carries a Vietnamese mark (tone, circumflex, breve, horn, đ). */
export function hasMarks(text: string): boolean {
  if (isAscii(text)) return false;
  let marked = false;
  for (let at = 0; at < text.length; at++) {
    const letter = letterAt(text, at);
    if (letter === 0) return anyMarks(text);
    marked ||= (letter & 1) === 1;
  }
  return marked;
}

function anyMarks(text: string): boolean {
  return /[đĐ]|\p{L}\p{M}/u.test(text.normalize("NFD"));
}
