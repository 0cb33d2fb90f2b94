import { eq, sql } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { staffAttempts } from "../database/schema/index.ts";
import type { StaffTools } from "./staff-tools.ts";

/** How many tries in how long. */
export type Allowance = { most: number; withinMs: number };

const quarter = 15 * 60_000;
const hour = 3_600_000;

/** Per account, so that many addresses do not help a guesser; per address, so that many accounts do not. */
export const allowances = {
  passwordOfAccount: { most: 10, withinMs: quarter },
  passwordOfAddress: { most: 50, withinMs: quarter },
  codeOfAddress: { most: 50, withinMs: quarter },
  linkOfAddress: { most: 50, withinMs: quarter },
  mailToAccount: { most: 3, withinMs: hour },
  mailOfAddress: { most: 20, withinMs: hour },
} satisfies Record<string, Allowance>;

type Counted = { db: Db; sealer: StaffTools["sealer"]; now: () => Date };

/**
 * Counts one try before it is made, in one statement: guesses sent at once are all counted. @returns false when it
 * is one too many.
 */
export async function mayTry(tools: Counted, what: keyof typeof allowances, whose: string): Promise<boolean> {
  const { most, withinMs } = allowances[what];
  const at = tools.now();
  const until = new Date(at.getTime() + withinMs);
  const isOver = sql`${staffAttempts.until} <= ${at.toISOString()}::timestamptz`;
  const [counted] = await tools.db
    .insert(staffAttempts)
    .values({ key: keyOf(tools, what, whose), count: 1, until })
    .onConflictDoUpdate({
      target: staffAttempts.key,
      set: {
        count: sql`case when ${isOver} then 1 else ${staffAttempts.count} + 1 end`,
        until: sql`case when ${isOver} then excluded.until else ${staffAttempts.until} end`,
      },
    })
    .returning({ count: staffAttempts.count });
  return (counted?.count ?? 1) <= most;
}

/** After a success the account's wrong tries are forgotten. */
export async function forgetTries(
  tools: Counted,
  what: keyof typeof allowances,
  whose: string,
): Promise<void> {
  await tools.db.delete(staffAttempts).where(eq(staffAttempts.key, keyOf(tools, what, whose)));
}

function keyOf({ sealer }: Counted, what: string, whose: string): string {
  return sealer.digest(`${what} ${whose.toLowerCase()}`, "staff_attempts.key");
}
