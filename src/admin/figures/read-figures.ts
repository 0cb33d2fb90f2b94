import { and, desc, eq, gte, isNull, lt, sql } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { questionGaps } from "../../database/schema/index.ts";
import { measureReports, type WorkedHours } from "../../figures/measure-reports.ts";
import { measureWaits } from "../../figures/measure-waits.ts";
import type { Period } from "../../figures/period.ts";
import { readReports, readVerdicts } from "../../figures/read-reports.ts";
import { readTurns } from "../../figures/read-turns.ts";
import { readWaits } from "../../figures/read-waits.ts";

export type Figures = Awaited<ReturnType<typeof readFigures>>;

const mostGaps = 10;

/** Everything the page counts, of one place or of all (`null`). @param worked working hours of a report's place. */
export async function readFigures(
  tx: Db,
  locality: string | null,
  period: Period,
  now: Date,
  worked: WorkedHours,
) {
  const turns = await readTurns(tx, locality, period);
  const waits = await readWaits(tx, locality, period);
  const read = await readReports(tx, locality, { from: period.before.from, until: period.until });
  const reports = read.filter(({ filedAt }) => filedAt >= period.from);
  const earlier = read.filter(({ filedAt }) => filedAt < period.from);
  return {
    turns,
    waits,
    answering: measureWaits(waits, worked),
    reports,
    now: measureReports(reports, now, worked),
    before: measureReports(earlier, now, worked),
    verdicts: await readVerdicts(tx, locality, period),
    gaps: await readTopGaps(tx, locality, period),
  };
}

async function readTopGaps(tx: Db, locality: string | null, { from, until }: Period) {
  const { id, question, count, lastAt, closedAt } = questionGaps;
  return await tx
    .select({ id, question, count })
    .from(questionGaps)
    .where(
      and(
        locality === null ? undefined : eq(questionGaps.locality, locality),
        gte(lastAt, from),
        lt(lastAt, until),
        isNull(closedAt),
      ),
    )
    .orderBy(desc(count), sql`${id} desc`)
    .limit(mostGaps);
}
