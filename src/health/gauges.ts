import { sql } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { rowsOf } from "../database/rows.ts";

type Gauge = { name: string; labels: Record<string, string>; value: number };

/** What is counted in the database: inbox and outbox by status, refusals before the first verified event. */
export async function readGauges(db: Db): Promise<Gauge[]> {
  const rows = rowsOf(
    await db.execute(sql`
      select 'inbox_events' as name, status, count(*)::int as value from inbox_events group by status
      union all select 'outbox_messages', status, count(*)::int from outbox_messages group by status
      union all select 'turns', status, count(*)::int from turns group by status
      union all select 'webhook_refused_before_first', app_id, refused_before_first from webhook_apps
    `),
  );
  return rows.map(({ name, status, value }) => ({
    name: String(name),
    labels: { status: String(status) },
    value: Number(value),
  }));
}
