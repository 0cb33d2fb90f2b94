import { sql } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { rowsOf } from "../../database/rows.ts";

/** Work that only a Node process takes (mail and webhooks to offices, pictures), and how long it has lain. */
export type NodeWork = { jobs: number; minutes: number };

/** A busy process may let a job lie for a few minutes. */
const patienceMinutes = 10;

/**
 * What waits for a Node process for so long that none seems to run; `null` while all is well. Jobs are dated by the
 * database's own clock, so they are compared with it.
 */
export async function readNodeWork(tx: Db): Promise<NodeWork | null> {
  const [row] = rowsOf(
    await tx.execute(sql`
      select count(*)::int as jobs,
        coalesce(floor(extract(epoch from now() - min(greatest(created_on, start_after))) / 60), 0)::int as minutes
      from jobs.job
      where name in ('send-office-messages', 'store-media', 'sweep-media') and state < 'active'
        and not blocked and start_after <= now()`),
  );
  const minutes = Number(row?.minutes ?? 0);
  return minutes >= patienceMinutes ? { jobs: Number(row?.jobs ?? 0), minutes } : null;
}
