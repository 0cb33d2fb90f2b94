import { and, eq, inArray, lt, or, sql } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { serviceRequests } from "../database/schema/index.ts";
import { measureReports } from "../figures/measure-reports.ts";
import { measureWaits } from "../figures/measure-waits.ts";
import { readPeriod } from "../figures/period.ts";
import { readReports, readVerdicts } from "../figures/read-reports.ts";
import { readTurns } from "../figures/read-turns.ts";
import { readWaits } from "../figures/read-waits.ts";
import { timeReports } from "../figures/time-reports.ts";
import { questionsOf } from "../figures/turn-groups.ts";
import { workingClock } from "../figures/working-clock.ts";
import type { ServedPlace } from "../localities/served-place.ts";

export type PublicFigures = Awaited<ReturnType<typeof readPublicFigures>>;

/** What a place tells everybody: the last ninety days, and what is overdue now. */
export async function readPublicFigures(tx: Db, { slug, workingHours }: ServedPlace, now: Date) {
  const period = readPeriod({ days: "90" }, now);
  const clock = workingClock(workingHours);
  const worked = (_place: string, from: Date, to: Date) => clock(from, to);
  const turns = await readTurns(tx, slug, period);
  const reports = timeReports(await readReports(tx, slug, period), worked);
  return {
    period,
    questions: questionsOf(turns.byStatus, "now"),
    answering: measureWaits(await readWaits(tx, slug, period), worked),
    reports: measureReports(reports, now),
    verdicts: await readVerdicts(tx, slug, period),
    overdue: await countOverdue(tx, slug, now),
  };
}

/** Reports of any age that an office should have taken or answered by now. */
async function countOverdue(tx: Db, slug: string, now: Date): Promise<number> {
  const { locality, status, acknowledgeBy, answerBy } = serviceRequests;
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(serviceRequests)
    .where(
      and(
        eq(locality, slug),
        or(
          and(eq(status, "submitted"), lt(acknowledgeBy, now)),
          and(inArray(status, ["acknowledged", "in_progress"]), lt(answerBy, now)),
        ),
      ),
    );
  return row?.count ?? 0;
}
