import { sql } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { requestCounters } from "../database/schema/index.ts";
import { vietnamYear } from "../localities/vietnam-time.ts";

/** The code people say, `NH-26-0042`: the place's prefix, the year, a number without gaps that starts anew each year. */
export async function nextCode(tx: Db, locality: string, prefix: string, now: Date): Promise<string> {
  const year = vietnamYear(now);
  return `${prefix}-${shortYear(year)}-${digits(await nextNumber(tx, locality, year), 4)}`;
}

/** The number of a letter to a carrier, `01/YC-NH-26`, until the office gives it one of its own. */
export async function nextLetterNumber(tx: Db, locality: string, prefix: string, now: Date): Promise<string> {
  const year = vietnamYear(now);
  const number = await nextNumber(tx, `${locality}/letters`, year);
  return `${digits(number, 2)}/YC-${prefix}-${shortYear(year)}`;
}

/** Counts under a row lock, held until the transaction ends: no gap and no number twice. */
async function nextNumber(tx: Db, series: string, year: number): Promise<number> {
  const [row] = await tx
    .insert(requestCounters)
    .values({ locality: series, year, last: 1 })
    .onConflictDoUpdate({
      target: [requestCounters.locality, requestCounters.year],
      set: { last: sql`${requestCounters.last} + 1` },
    })
    .returning({ last: requestCounters.last });
  if (!row) throw new Error("Nothing could be numbered");
  return row.last;
}

const digits = (number: number, length: number) => String(number).padStart(length, "0");
const shortYear = (year: number) => digits(year % 100, 2);
