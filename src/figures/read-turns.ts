import { sql } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { rowsOf } from "../database/rows.ts";
import type { Period } from "./period.ts";

/** Turns of the period and of the one before, by how they ended. */
type StatusCounts = Map<string, { now: number; before: number }>;

export type TurnCounts = {
  byStatus: StatusCounts;
  /** Turns by the first day of their step, then by how they ended. */
  byStep: Map<string, Map<string, number>>;
  /** By the article that answered, the most often asked first; of the period alone. */
  topics: { articleId: string; count: number }[];
  /** By place; empty where one place is counted. */
  byPlace: Map<string, StatusCounts>;
};

const mostTopics = 10;

/**
 * Counts turns in every way a page shows, in one pass over them. Days are those of Vietnam, which keeps one offset.
 * @param locality `null` for all places.
 */
export async function readTurns(tx: Db, locality: string | null, period: Period): Promise<TurnCounts> {
  const { from, until, before, step } = period;
  const start = sql`${from.toISOString()}::timestamptz`;
  const byPlace = locality === null ? sql`, (locality, status)` : sql``;
  const rows = rowsOf(
    await tx.execute(sql`
      select status, step::text, article_id, ${locality === null ? sql`locality` : sql`null`} as locality, count(*)::int as count, count(step)::int as now
      from (select locality, status,
          case when created_at >= ${start}
            then date_trunc(${step}::text, created_at at time zone interval '7 hours')::date end as step,
          case when created_at >= ${start} and status = 'answered' then article_id end as article_id
        from turns
        where ${locality === null ? sql`true` : sql`locality = ${locality}`}
          and created_at >= ${before.from.toISOString()}::timestamptz
          and created_at < ${until.toISOString()}::timestamptz) as counted
      group by grouping sets ((status, step), (article_id)${byPlace})`),
  );
  return gather(rows);
}

function gather(rows: Record<string, unknown>[]): TurnCounts {
  const counts: TurnCounts = { byStatus: new Map(), byStep: new Map(), topics: [], byPlace: new Map() };
  for (const { status, step, article_id, locality, count, now } of rows) {
    if (typeof locality === "string") add(of(counts.byPlace, locality), String(status), Number(now), 0);
    else if (typeof article_id === "string")
      counts.topics.push({ articleId: article_id, count: Number(count) });
    else if (typeof status === "string") {
      add(counts.byStatus, status, Number(now), Number(count) - Number(now));
      if (typeof step === "string") of(counts.byStep, step).set(status, Number(now));
    }
  }
  counts.topics.sort((a, b) => b.count - a.count || a.articleId.localeCompare(b.articleId));
  counts.topics.splice(mostTopics);
  return counts;
}

function add(counts: StatusCounts, status: string, now: number, before: number): void {
  const sums = counts.get(status) ?? { now: 0, before: 0 };
  counts.set(status, { now: sums.now + now, before: sums.before + before });
}

function of<Key, Inner>(map: Map<Key, Map<string, Inner>>, key: Key): Map<string, Inner> {
  const known = map.get(key) ?? new Map<string, Inner>();
  map.set(key, known);
  return known;
}
