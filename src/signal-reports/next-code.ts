import { sql } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { requestCounters } from "../database/schema/index.ts";
import { vietnamYear } from "../localities/vietnam-time.ts";

/** The code people say, `NH-26-0042`: the place's prefix, the year, a number without gaps that starts anew each year. */
export async function nextCode(tx: Db, locality: string, prefix: string, now: Date): Promise<string> {
  const year = vietnamYear(now);
  const [row] = await tx
    .insert(requestCounters)
    .values({ locality, year, last: 1 })
    .onConflictDoUpdate({
      target: [requestCounters.locality, requestCounters.year],
      set: { last: sql`${requestCounters.last} + 1` },
    })
    .returning({ last: requestCounters.last });
  if (!row) throw new Error("A report could not be numbered");
  return `${prefix}-${String(year % 100).padStart(2, "0")}-${String(row.last).padStart(4, "0")}`;
}
