import { sql } from "drizzle-orm";
import type { Db } from "../database/database.ts";

/** More than any minute brings; an account whose events lie further back was noted a minute before. */
const newest = 5_000;

/**
 * Writes down when each Official Account was last heard of. Done by the sweep of every minute, so that receiving an
 * event stays one statement.
 */
export async function noteLastEvents(db: Db): Promise<void> {
  await db.execute(sql`
    update official_accounts account set last_event_at = heard.at
    from (
      select oa_id, max(received_at) as at
      from (select oa_id, received_at from inbox_events order by id desc limit ${newest}) as recent
      group by oa_id
    ) as heard
    where account.oa_id = heard.oa_id and (account.last_event_at is null or account.last_event_at < heard.at)`);
}
