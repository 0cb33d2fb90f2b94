import { type QueueFilter, queueQuery } from "../queue/queue-filter.ts";

/** What a browser still lays out at once on an old office PC, some ten sheets of paper. */
export const rowsAPart = 500;

/** Which rows of a long list stand on this print, counted from 1, and how many come after them. */
export type Part = { number: number; first: number; last: number; total: number; left: number };

/** @param asked the address's `part`: only the words depend on it, the rows on the cursor. */
export function partOf(asked: string | undefined, filter: QueueFilter, rows: number, total: number): Part {
  const number = filter.after && /^[1-9]\d{0,3}$/.test(asked ?? "") ? Number(asked) : 1;
  const before = (number - 1) * rowsAPart;
  const last = before + rows;
  const all = Math.max(total, last);
  return { number, first: before + Math.min(1, rows), last, total: all, left: all - last };
}

/** The query string of the part after this one. @param filter with the cursor where it begins. */
export function nextPartQuery(filter: QueueFilter, { number }: Part): string {
  return `${queueQuery(filter)}&part=${number + 1}`;
}
