import type { Db } from "../database/database.ts";
import { type AreaCounts, countAreas } from "./count-areas.ts";
import { countPlaces, type PlaceCounts } from "./count-places.ts";
import { byOperator, reportsByStep } from "./group-reports.ts";
import { measureReports, type ReportFigures, type WorkedHours } from "./measure-reports.ts";
import { measureWaits } from "./measure-waits.ts";
import type { Period } from "./period.ts";
import { readReports, readVerdicts, type Verdicts } from "./read-reports.ts";
import { readTurns, type TurnCounts } from "./read-turns.ts";
import { readWaits } from "./read-waits.ts";
import { type TimedReport, timeReports } from "./time-reports.ts";

/** What happened in a period, in numbers alone: no row of it names a report, a person or their words. */
export type CountedFigures = {
  turns: Omit<TurnCounts, "byPlace">;
  answering: ReturnType<typeof measureWaits>;
  now: ReportFigures;
  before: ReportFigures;
  /** Reports filed and fixed by the first day of their step. */
  reportSteps: ReturnType<typeof reportsByStep>;
  /** The most often named carrier first; `null` for none named. */
  operators: { operator: string | null; figures: ReportFigures }[];
  verdicts: Verdicts;
  /** Of one place. */
  areas: AreaCounts | null;
  /** By slug, of all places. */
  places: Map<string, PlaceCounts> | null;
};

/** @param locality `null` for all places. @param worked working hours of a report's own place. */
export async function countFigures(
  tx: Db,
  locality: string | null,
  period: Period,
  now: Date,
  worked: WorkedHours,
): Promise<CountedFigures> {
  const { until, before } = period;
  // Sent one behind the other without waiting: what has been read is measured while the next is read.
  const [measured, { byPlace, ...turns }, waits, verdicts] = await Promise.all([
    readReports(tx, locality, { from: before.from, until }).then((read) =>
      measureAll(timeReports(read, worked), locality, period, now),
    ),
    readTurns(tx, locality, period),
    readWaits(tx, locality, period),
    readVerdicts(tx, locality, period),
  ]);
  const { reports, ...figures } = measured;
  return {
    ...figures,
    turns,
    answering: measureWaits(waits, worked),
    verdicts,
    places: locality === null ? countPlaces({ byPlace, waits, reports, now, worked }) : null,
  };
}

function measureAll(read: readonly TimedReport[], locality: string | null, period: Period, now: Date) {
  const reports = read.filter(({ filedAt }) => filedAt >= period.from);
  const earlier = read.filter(({ filedAt }) => filedAt < period.from);
  const operators = [...byOperator(reports)].sort(([, a], [, b]) => b.length - a.length);
  return {
    reports,
    now: measureReports(reports, now),
    before: measureReports(earlier, now),
    reportSteps: reportsByStep(reports, period),
    operators: operators.map(([operator, group]) => ({ operator, figures: measureReports(group, now) })),
    areas: locality === null ? null : countAreas(reports, period),
  };
}
