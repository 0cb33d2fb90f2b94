import { lt, sql } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { statusGuesses } from "../database/schema/index.ts";

const hourMs = 3_600_000;
const mostAnHour = 10;

/**
 * Counts a wrong secret for a code, whether there is a report of that code or not. Counts older than an hour are
 * forgotten. @returns whether there were more than ten within the hour.
 */
export async function countWrongGuess(db: Db, code: string, now: Date): Promise<boolean> {
  const anHourAgo = new Date(now.getTime() - hourMs);
  const old = sql`${statusGuesses.since} < ${anHourAgo.toISOString()}`;
  const [row] = await db
    .insert(statusGuesses)
    .values({ code, since: now, wrong: 1 })
    .onConflictDoUpdate({
      target: statusGuesses.code,
      set: {
        wrong: sql`case when ${old} then 1 else ${statusGuesses.wrong} + 1 end`,
        since: sql`case when ${old} then ${now.toISOString()} else ${statusGuesses.since} end`,
      },
    })
    .returning();
  if (row?.wrong === 1) await db.delete(statusGuesses).where(lt(statusGuesses.since, anHourAgo));
  return (row?.wrong ?? 0) > mostAnHour;
}
