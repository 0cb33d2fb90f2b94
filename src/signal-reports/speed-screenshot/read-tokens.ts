import { heightOf, sameRow, union } from "./boxes.ts";
import type { Figure, Label, OcrLine, OcrWord, Quantity, Tokens, Unit, UnitKind } from "./types.ts";

/**
 * Labels of i-Speed and of the usual speed tests, folded. An icon before one looks like a letter or two; the “a” of
 * many screen fonts is a circle with a stroke, so “Tải” is read as “Tỏi”.
 */
const labelWords: [Quantity, RegExp][] = [
  ["down", /^(?:[a-z0]{0,2}download|[a-z0]{0,2}t[ao]i ?(?:xuong|ve))$/],
  ["up", /^(?:[a-z0]{0,2}upload|[a-z0]{0,2}t[ao]i ?len)$/],
  ["ping", /^(?:ping|latency|do tre)$/],
  ["jitter", /^(?:jitter|rung pha|bien dong)$/],
  ["loss", /^(?:packet loss|mat goi)$/],
];

/**
 * Capital “B” counts bytes; which of both OCR saw is never certain enough to multiply by eight. A slash between
 * letters looks like one.
 */
const unitWords: [UnitKind, RegExp][] = [
  ["bytes", /^[KMG]B(?:ps|\/s)$/],
  ["mbps", /^M(?:bps|b[/lij|]s|bit\/s)$/i],
  ["kbps", /^K(?:bps|b[/lij|]s|bit\/s)$/i],
  ["gbps", /^G(?:bps|b\/s|bit\/s)$/i],
  ["ms", /^ms$/i],
  ["percent", /^%$/],
];

const figure = /^\d{1,4}(?:[.,]\d{1,2})?$/;
const figureWithUnit = /^(\d{1,4}(?:[.,]\d{1,2})?)(\D.*)$/;

/** Sorts what OCR saw into labels, units and figures; everything else, clocks and dates included, is left out. */
export function readTokens(lines: OcrLine[]): Tokens {
  const tokens: Tokens = { labels: [], units: [], figures: [] };
  for (const line of lines) {
    tokens.labels.push(...labelsOf(line));
    for (const word of line) addFigureOrUnit(tokens, word);
  }
  const digits = lines.flat().filter(({ text }) => /\d/.test(text));
  tokens.figures = tokens.figures.filter((found) => standsAlone(found, digits));
  return tokens;
}

function labelsOf(line: OcrLine): Label[] {
  const labels: Label[] = [];
  line.forEach((word, index) => {
    const next = line[index + 1];
    const pair = next && next.box.x0 - word.box.x1 < heightOf(word.box) * 1.5 ? [word, next] : null;
    for (const words of pair ? [[word], pair] : [[word]]) {
      const text = fold(words.map(({ text }) => text).join(" "));
      const known = labelWords.find(([, pattern]) => pattern.test(text));
      if (known) labels.push({ quantity: known[0], box: union(words.map(({ box }) => box)) });
    }
  });
  return labels;
}

function addFigureOrUnit(tokens: Tokens, word: OcrWord): void {
  // A round letter before a decimal mark can only be a zero.
  const written = word.text.replace(/^[Oo](?=[.,]\d)/, "0");
  if (figure.test(written)) {
    tokens.figures.push({ text: written, confidence: word.confidence, box: word.box });
    return;
  }
  const unit = unitOf(word.text);
  if (unit) {
    tokens.units.push({ kind: unit, box: word.box });
    return;
  }
  const [, digits, rest] = figureWithUnit.exec(written) ?? [];
  const restUnit = rest && unitOf(rest);
  if (!digits || !restUnit || word.symbols.length !== word.text.length) return;
  const boxOf = (symbols: OcrWord["symbols"]) => union(symbols.map(({ box }) => box));
  tokens.figures.push({
    text: digits,
    confidence: word.confidence,
    box: boxOf(word.symbols.slice(0, digits.length)),
  });
  tokens.units.push({ kind: restUnit, box: boxOf(word.symbols.slice(digits.length)) });
}

function unitOf(text: string): Unit["kind"] | null {
  const plain = text.replace(/^[([]|[)\]]$/g, "");
  return unitWords.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** A figure with more digits close by may be the half of one. */
function standsAlone({ box }: Figure, words: OcrWord[]): boolean {
  return !words.some((word) => {
    if (!sameRow(word.box, box) || (word.box.x0 <= box.x0 && word.box.x1 >= box.x1)) return false;
    return Math.max(word.box.x0 - box.x1, box.x0 - word.box.x1) < heightOf(box) * 0.7;
  });
}

export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, "")
    .trim();
}
