import { decodeVni, fold, normalizeText, withoutEmoji } from "../../knowledge/text/index.ts";
import { restoreWord } from "./restore-word.ts";

/** A message in its plain form, and the way back to the words as typed. */
export type PlainText = {
  /** Folded, short forms written out, punctuation kept, one space between words, line ends as “\n”. */
  plain: string;
  /** The words as typed behind a stretch of `plain`. */
  typed(from: number, to: number): string;
};

const CHUNK = /[\p{L}\p{M}\p{N}]+|\n|[^\p{L}\p{M}\p{N}\n]+/gu;
const PART = /\p{N}+(?:[gG](?!\p{L})|[hH]\p{N}*(?!\p{L}))?|[^\p{N}]+/gu;
/** “t.d.p 5”, “k/p 2”: dots within an abbreviation of an area. */
const DOTTED = /(?<![\p{L}\p{N}])(?:t[./ ]?d[./ ]?p|k[./]p)(?![\p{L}])\.?/giu;
/** Real syllables that a number behind them shows to be slips; as long as what they stand for. */
const UNIT_SLIPS = /\b(?:thom|thin|then|xon|xam|xim)(?= \d{1,2}\b(?! ?(?:ngay|hom|tuan|thang|nam|gio)\b))/g;
/** “4 g”, typed with a space. */
const APART = /(?<![\p{N}\p{L}.,])([2345]) (g)(?!\p{L})/giu;
const NUMBERED = /^(x|xom|thon|to|tdp|kp|k|doi|ban|khu|lang|ap|len|xuong|ping|up|down|t|so)\d+[a-z]?$/;

/** Reads a message so that patterns see one spelling. Emoji are left out. */
export function plainText(message: string): PlainText {
  const text = message
    .split(/\r?\n/)
    .map((line) => withoutEmoji(normalizeText(line)).replace(DOTTED, withoutDots).replace(APART, "$1$2"))
    .join("\n");
  const vni = typedInVni(text);
  let plain = "";
  const spans: { from: number; to: number; at: number; end: number }[] = [];
  for (const { 0: chunk, index } of text.matchAll(CHUNK)) {
    if (!/[\p{L}\p{N}]/u.test(chunk)) {
      plain += chunk === "\n" ? "\n" : chunk.toLowerCase();
      continue;
    }
    const decoded = vni ? vniWord(chunk, /^ +\d/.test(text.slice(index + chunk.length))) : null;
    const parts = decoded ? [{ 0: chunk, index: 0 }] : [...chunk.matchAll(PART)];
    for (const [place, part] of parts.entries()) {
      if (place > 0) plain += " ";
      const from = plain.length;
      plain +=
        decoded ??
        (/^\p{N}/u.test(part[0])
          ? part[0].toLowerCase()
          : restoreWord(part[0], parts.length > 1 || plain.endsWith("/")));
      const at = index + part.index;
      spans.push({ from, to: plain.length, at, end: at + part[0].length });
    }
  }
  plain = plain.replace(UNIT_SLIPS, (slip) => (slip[0] === "t" ? "thon" : "xom"));
  return {
    plain,
    typed(from, to) {
      const within = spans.filter((span) => span.from < to && span.to > from);
      return text.slice(within[0]?.at ?? 0, within.at(-1)?.end ?? 0);
    },
  };
}

function withoutDots(abbreviation: string): string {
  return abbreviation.replace(/[./ ]/g, "");
}

/** “to63” is “tổ” when its number follows, else “tổ 63”. */
function vniWord(chunk: string, beforeNumber = false): string | null {
  const word = chunk.toLowerCase();
  const decoded = NUMBERED.test(word) && !beforeNumber ? null : decodeVni(word);
  return decoded === null ? null : fold(decoded);
}

/** Two such words make a habit: one alone may be “xom5”. */
function typedInVni(text: string): boolean {
  const words = text
    .split(/\s+/)
    .filter((word) => /^[a-z]+\d[a-z\d]*$/i.test(word) && vniWord(word) !== null);
  return words.length >= 2;
}
