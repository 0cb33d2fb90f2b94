import { sql } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { rowsOf } from "../../database/rows.ts";

/** What waits in one place. */
export type PlaceWork = { waiting: number; late: number; switchesOff: number };

/** What waits in every place, in one statement; a place where nothing waits has no line. */
export async function readPlaces(tx: Db, now: Date): Promise<Map<string, PlaceWork>> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const rows = rowsOf(
    await tx.execute(sql`select locality, sum(waiting)::int as waiting, sum(late)::int as late,
        sum(switches_off)::int as switches_off
      from (
        select locality, count(*) as waiting, 0 as late, 0 as switches_off from conversations
          where waiting_since is not null and (snoozed_until is null or snoozed_until <= ${at})
          group by locality
        union all
        select locality, 0, count(*), 0 from service_requests
          where status in ('submitted', 'acknowledged', 'in_progress')
            and case status when 'submitted' then acknowledge_by else answer_by end < ${at}
          group by locality
        union all
        select locality, 0, 0, count(*) from assistant_switches where on_at is null group by locality
      ) as counted group by locality`),
  );
  return new Map(
    rows.map((row) => [
      String(row.locality),
      { waiting: Number(row.waiting), late: Number(row.late), switchesOff: Number(row.switches_off) },
    ]),
  );
}
