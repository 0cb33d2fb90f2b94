import { isVietnameseSyllable, withTone } from "./vietnamese-syllable.ts";

const TELEX_TONES: Record<string, number> = { s: 1, f: 2, r: 3, x: 4, j: 5, z: 0 };
const TELEX_DOUBLES: Record<string, string> = { a: "â", e: "ê", o: "ô" };
const HORNS: Record<string, string> = { a: "ă", o: "ơ", u: "ư" };
const CIRCUMFLEXES: Record<string, string> = { a: "â", e: "ê", o: "ô" };

type Typing = { letters: string[]; tone: number; changed: boolean };

/**
 * What a word typed with the Telex keyboard off was meant to be: “muwcs” → “mức”, “dduwowcj” → “được”.
 * Null when the keys do not make a Vietnamese syllable or nothing would change. Expects lower case.
 */
export function decodeTelex(word: string): string | null {
  if (!/^[a-z]{2,10}$/.test(word)) return null;
  const typing: Typing = { letters: [], tone: 0, changed: false };
  for (const key of word) {
    if (!pressTelex(typing, key)) typing.letters.push(key);
  }
  return finish(typing);
}

function pressTelex(typing: Typing, key: string): boolean {
  const hasVowel = typing.letters.some((letter) => /[aăâeêioôơuưy]/u.test(letter));
  if (key === "d" && typing.letters[0] === "d" && (typing.letters.length === 1 || hasVowel)) {
    return change(typing, 0, "đ");
  }
  if (key in TELEX_TONES && hasVowel) {
    typing.tone = TELEX_TONES[key] ?? 0;
    typing.changed = true;
    return true;
  }
  if (key === "w") return pressHorn(typing);
  const double = TELEX_DOUBLES[key];
  const at = double ? typing.letters.lastIndexOf(key) : -1;
  return double !== undefined && at >= 0 ? change(typing, at, double) : false;
}

/** “w” and VNI's 7 put the horn on both letters of “uo”. */
function pressHorn(typing: Typing): boolean {
  const joined = typing.letters.join("");
  const both = joined.search(/[uư]o/u);
  if (both >= 0 && joined[0] !== "q") {
    change(typing, both, "ư");
    return change(typing, both + 1, "ơ");
  }
  for (let at = typing.letters.length - 1; at >= 0; at--) {
    const horn = HORNS[typing.letters[at] ?? ""];
    if (horn) return change(typing, at, horn);
  }
  return false;
}

/**
 * The same for VNI: “mu71c” → “mức”, “d9u7o7c5” → “được”. Null as for Telex, also for “muc2”, where no syllable
 * comes of it.
 */
export function decodeVni(word: string): string | null {
  if (!/^[a-z]+\d[a-z0-9]*$/.test(word) || word.length > 12) return null;
  const typing: Typing = { letters: [], tone: 0, changed: false };
  for (const key of word) {
    if (!/\d/.test(key)) typing.letters.push(key);
    else if (!pressVni(typing, key)) return null;
  }
  return finish(typing);
}

function pressVni(typing: Typing, key: string): boolean {
  const digit = Number(key);
  if (digit >= 1 && digit <= 5) {
    if (typing.tone !== 0) return false;
    typing.tone = digit;
    typing.changed = true;
    return true;
  }
  if (digit === 9) return typing.letters[0] === "d" && change(typing, 0, "đ");
  if (digit === 7) return pressHorn(typing) || typing.letters.includes("ơ");
  const table = digit === 6 ? CIRCUMFLEXES : { a: "ă" };
  if (digit !== 6 && digit !== 8) return false;
  for (let at = typing.letters.length - 1; at >= 0; at--) {
    const other = table[(typing.letters[at] ?? "") as "a"];
    if (other) return change(typing, at, other);
  }
  return false;
}

function change(typing: Typing, at: number, letter: string): boolean {
  typing.letters[at] = letter;
  typing.changed = true;
  return true;
}

function finish(typing: Typing): string | null {
  if (!typing.changed) return null;
  const word = withTone(typing.letters.join(""), typing.tone);
  return word !== null && isVietnameseSyllable(word) ? word : null;
}
