import { sql } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { rowsOf } from "../database/rows.ts";
import type { Period } from "./period.ts";

export type TurnCounts = {
  /** Turns of the period and of the one before, by how they ended. */
  byStatus: Map<string, { now: number; before: number }>;
  /** Turns by the first day of their step, then by how they ended. */
  byStep: Map<string, Map<string, number>>;
};

/** Counts turns by status and step, in one statement. @param locality `null` for all places. */
export async function readTurns(tx: Db, locality: string | null, period: Period): Promise<TurnCounts> {
  const { from, until, before, step } = period;
  const start = sql`${from.toISOString()}::timestamptz`;
  const rows = rowsOf(
    await tx.execute(sql`
      select status, count(*)::int as count,
        case when created_at >= ${start}
          then to_char(date_trunc(${step}::text, created_at at time zone 'Asia/Ho_Chi_Minh'), 'YYYY-MM-DD') end as step
      from turns
      where ${locality === null ? sql`true` : sql`locality = ${locality}`}
        and created_at >= ${before.from.toISOString()}::timestamptz
        and created_at < ${until.toISOString()}::timestamptz
      group by 1, 3`),
  );
  const byStatus: TurnCounts["byStatus"] = new Map();
  const byStep: TurnCounts["byStep"] = new Map();
  for (const row of rows) {
    const status = String(row.status);
    const count = Number(row.count);
    const sums = byStatus.get(status) ?? { now: 0, before: 0 };
    byStatus.set(status, sums);
    if (row.step === null) {
      sums.before += count;
      continue;
    }
    sums.now += count;
    const at = byStep.get(String(row.step)) ?? new Map<string, number>();
    at.set(status, (at.get(status) ?? 0) + count);
    byStep.set(String(row.step), at);
  }
  return { byStatus, byStep };
}

/** What residents asked about most, by article; only turns that answered. @param locality `null` for all places. */
export async function readTopTopics(
  tx: Db,
  locality: string | null,
  { from, until }: Pick<Period, "from" | "until">,
): Promise<{ articleId: string; count: number }[]> {
  const rows = rowsOf(
    await tx.execute(sql`
      select article_id, count(*)::int as count from turns
      where ${locality === null ? sql`true` : sql`locality = ${locality}`} and article_id is not null
        and status = 'answered' and created_at >= ${from.toISOString()}::timestamptz
        and created_at < ${until.toISOString()}::timestamptz
      group by 1 order by 2 desc, 1 limit 10`),
  );
  return rows.map((row) => ({ articleId: String(row.article_id), count: Number(row.count) }));
}

/** Turns of the period by place and by how they ended. */
export async function readTurnsByPlace(
  tx: Db,
  { from, until }: Pick<Period, "from" | "until">,
): Promise<Map<string, TurnCounts["byStatus"]>> {
  const rows = rowsOf(
    await tx.execute(sql`
      select locality, status, count(*)::int as count from turns
      where created_at >= ${from.toISOString()}::timestamptz and created_at < ${until.toISOString()}::timestamptz
      group by 1, 2`),
  );
  const places = new Map<string, TurnCounts["byStatus"]>();
  for (const row of rows) {
    const place = String(row.locality);
    const counts = places.get(place) ?? new Map();
    places.set(place, counts.set(String(row.status), { now: Number(row.count), before: 0 }));
  }
  return places;
}
