import { vietnamOffset } from "../../localities/vietnam-time.ts";
import { fold } from "./fold.ts";

/** `date` is the calendar day in Vietnam, YYYY-MM-DD. */
type DateFound = { at: number; length: number; date: string };

const NUMERIC = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?(?![\d/]|[.-]\d)/g;
const SPOKEN = /(?:ngay|mung|mong)\s+(\d{1,2})\s+thang\s+(\d{1,2})(?:\s+(?:nam\s+)?(\d{4}))?/g;
const RELATIVE: [RegExp, number][] = [
  [/\bhom kia\b/g, -2],
  [/\bhom qua\b/g, -1],
  [/\b(?:hom nay|bua nay)\b/g, 0],
  [/\b(?:ngay mai|mai)\b(?! tang)/g, 1],
  [/\bngay kia\b/g, 2],
];
const DAY = 86_400_000;

/**
 * Days a text names: “5/7/2026”, “5-7”, “ngày 5 tháng 7”, “mùng 3 tháng 2 năm 2026”, “hôm qua”. Without a year the
 * nearest such day to `now` is meant; a day that does not exist is passed over.
 */
export function findDates(text: string, now: Date): DateFound[] {
  const bare = fold(text.normalize("NFC"));
  const today = Math.floor((now.getTime() + vietnamOffset) / DAY) * DAY;
  const found: DateFound[] = [];
  for (const pattern of [NUMERIC, SPOKEN]) {
    for (const match of bare.matchAll(pattern)) {
      const [whole, day, month, year] = match;
      if (
        pattern === NUMERIC &&
        !year &&
        !whole.includes("/") &&
        !/ngay\s*$/.test(bare.slice(0, match.index))
      )
        continue;
      const time = dayOf(Number(day), Number(month), year, today);
      if (time !== null) found.push({ at: match.index, length: whole.length, date: isoOf(time) });
    }
  }
  for (const [pattern, days] of RELATIVE) {
    for (const match of bare.matchAll(pattern)) {
      found.push({ at: match.index, length: match[0].length, date: isoOf(today + days * DAY) });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

function dayOf(day: number, month: number, year: string | undefined, today: number): number | null {
  const thisYear = new Date(today).getUTCFullYear();
  if (year !== undefined) {
    const century = 2000 + Number(year) > thisYear + 10 ? 1900 : 2000;
    return existing(day, month, year.length === 2 ? century + Number(year) : Number(year));
  }
  let nearest: number | null = null;
  for (const candidate of [thisYear - 1, thisYear, thisYear + 1]) {
    const time = existing(day, month, candidate);
    if (time !== null && (nearest === null || Math.abs(time - today) < Math.abs(nearest - today)))
      nearest = time;
  }
  return nearest;
}

function existing(day: number, month: number, year: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : null;
}

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
