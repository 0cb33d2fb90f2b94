import { fold } from "./fold.ts";
import { parseNumberWords } from "./number-words.ts";

type Money = { at: number; length: number; dong: number };

const UNITS: Record<string, number> = {
  k: 1e3,
  nghin: 1e3,
  ngan: 1e3,
  tr: 1e6,
  trieu: 1e6,
  cu: 1e6,
  ty: 1e9,
  ti: 1e9,
};
const WRITTEN =
  /(?<![\p{L}\d.,])(\d{1,3}(?:[.,]\d{3})+|\d+(?:[.,]\d{1,2})?)\s*(nghin|ngan|trieu|tr|cu|ty|ti|k)?(?:(\d{1,3})|\s*(ruoi))?\s*(dong|vnd|d)?(?![\p{L}\d])/gu;
const SPOKEN =
  /(?<!\p{L})((?:(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|tram|linh|le|lam|chuc|tu)\s+)+(?:nghin|ngan|trieu|ty)(?:\s+(?:ruoi|(?:(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|tram|linh|le|lam)\b\s*)+(?:nghin|ngan)))?)/gu;

/**
 * Amounts of money in a text, in đồng: “500k”, “1tr2”, “1,5 triệu”, “2 triệu rưỡi”, “30.000đ”, “ba trăm nghìn”.
 * A bare number is no amount. Places count in the text's NFC form.
 */
export function findMoney(text: string): Money[] {
  const bare = fold(text.normalize("NFC"));
  const found: Money[] = [];
  for (const match of bare.matchAll(WRITTEN)) {
    const [whole, figure = "", unit, rest, half, currency] = match;
    if (!unit && !currency) continue;
    if (!unit && rest) continue;
    const size = unit ? (UNITS[unit] ?? 1) : 1;
    let dong = amountOf(figure) * size;
    if (half) dong += size / 2;
    if (rest && unit) dong += (Number(rest) * size) / 10 ** rest.length;
    found.push({ at: match.index, length: whole.trimEnd().length, dong: Math.round(dong) });
  }
  for (const match of bare.matchAll(SPOKEN)) {
    const dong = parseNumberWords(match[0]);
    if (dong !== null) found.push({ at: match.index, length: match[0].trimEnd().length, dong });
  }
  return found.sort((a, b) => a.at - b.at);
}

/** Dots and commas before three digits part thousands; before one or two they are decimal. */
function amountOf(figure: string): number {
  return /[.,]\d{3}(?!\d)/.test(figure)
    ? Number(figure.replace(/[.,]/g, ""))
    : Number(figure.replace(",", "."));
}
