import { sql } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { rowsOf } from "../database/rows.ts";
import { type Period, stepMoments, stepsOf } from "./period.ts";

/** Turns of the period and of the one before, by how they ended. */
type StatusCounts = Map<string, { now: number; before: number }>;

export type TurnCounts = {
  byStatus: StatusCounts;
  /** Turns by the first day of their step, then by how they ended. */
  byStep: Map<string, Map<string, number>>;
  /** By the article that answered, the most often asked first; of the period alone. */
  topics: { articleId: string; count: number }[];
  /** By place, of the period alone; empty where one place is counted. */
  byPlace: Map<string, StatusCounts>;
};

const mostTopics = 10;

/**
 * Counts turns in every way a page shows, in one pass over them. Days are those of Vietnam.
 * @param locality `null` for all places.
 */
export async function readTurns(tx: Db, locality: string | null, period: Period): Promise<TurnCounts> {
  const { until, before } = period;
  const place = locality === null ? sql`locality` : sql`null::text`;
  // One pass that keeps few rows, then the sums of those: grouping every turn three times sorts all of them.
  const rows = rowsOf(
    await tx.execute(sql`
      with counted as materialized (
        select ${place} as locality, status, article_id, count(*)::int as count,
          width_bucket(created_at, ${moments(stepMoments(period))}) as step
        from turns
        where ${locality === null ? sql`true` : sql`locality = ${locality}`}
          and created_at >= ${before.from.toISOString()}::timestamptz
          and created_at < ${until.toISOString()}::timestamptz
        group by 1, 2, 3, 5)
      select status, step, null as article_id, null as locality, sum(count)::int as count
        from counted group by status, step
      union all select null, null, article_id, null, sum(count)::int
        from counted where status = 'answered' and step > 0 and article_id is not null group by article_id
      union all select status, null, null, locality, sum(count)::int
        from counted where locality is not null and step > 0 group by locality, status`),
  );
  return gather(rows, stepsOf(period));
}

function moments(dates: readonly Date[]) {
  const texts = dates.map((date) => sql`${date.toISOString()}`);
  return sql`array[${sql.join(texts, sql`, `)}]::timestamptz[]`;
}

/** Step 0 is the period before, step 1 the first of `steps`. */
function gather(rows: Record<string, unknown>[], steps: readonly string[]): TurnCounts {
  const counts: TurnCounts = { byStatus: new Map(), byStep: new Map(), topics: [], byPlace: new Map() };
  for (const row of rows) {
    const [status, count] = [String(row.status), Number(row.count)];
    if (typeof row.locality === "string") add(of(counts.byPlace, row.locality), status, count, 0);
    else if (typeof row.article_id === "string") counts.topics.push({ articleId: row.article_id, count });
    else {
      const day = steps[Number(row.step) - 1];
      if (day === undefined) add(counts.byStatus, status, 0, count);
      else {
        add(counts.byStatus, status, count, 0);
        of(counts.byStep, day).set(status, count);
      }
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
