import type { Db } from "../database/database.ts";
import { type AreaCounts, countAreas } from "./count-areas.ts";
import { countPlaces, type PlaceCounts } from "./count-places.ts";
import { byOperator, reportsByStep } from "./group-reports.ts";
import { measureReports, type ReportFigures } from "./measure-reports.ts";
import { measureWaits } from "./measure-waits.ts";
import type { Period } from "./period.ts";
import { readReports, readVerdicts, type Verdicts } from "./read-reports.ts";
import { readTurns, type TurnCounts } from "./read-turns.ts";
import { readWaits } from "./read-waits.ts";
import { timeReports } from "./time-reports.ts";
import type { WorkedHours } from "./worked-hours.ts";

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

export type ToCount = {
  /** `null` for all places. */
  locality: string | null;
  period: Period;
  now: Date;
  /** Working hours of a report's own place. */
  worked: WorkedHours;
};

/** Everything in one transaction. The parts ask nothing of each other: who is waited for reads them side by side. */
export async function countFigures(tx: Db, asked: ToCount): Promise<CountedFigures> {
  return joined(
    await countTurns(tx, asked),
    await countWaits(tx, asked),
    await countReports(tx, asked),
    asked,
  );
}

type Turns = Awaited<ReturnType<typeof countTurns>>;
type Waits = Awaited<ReturnType<typeof countWaits>>;
type Reports = Awaited<ReturnType<typeof countReports>>;

/** What residents asked. */
export async function countTurns(tx: Db, { locality, period }: ToCount) {
  const { byPlace, ...turns } = await readTurns(tx, locality, period);
  return { turns, byPlace };
}

/** How long residents waited for a person, and whether they found their report fixed. */
export async function countWaits(tx: Db, { locality, period, worked }: ToCount) {
  const waits = await readWaits(tx, locality, period);
  const verdicts = await readVerdicts(tx, locality, period);
  return { waits, answering: measureWaits(waits, worked), verdicts };
}

/** What became of reports. */
export async function countReports(tx: Db, { locality, period, now, worked }: ToCount) {
  const { until, before } = period;
  const read = timeReports(await readReports(tx, locality, { from: before.from, until }), worked);
  const from = period.from.getTime();
  const reports = read.filter(({ filedAt }) => filedAt.getTime() >= from);
  const earlier = read.filter(({ filedAt }) => filedAt.getTime() < from);
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

export function joined(
  { turns, byPlace }: Turns,
  { waits, ...waited }: Waits,
  { reports, ...reported }: Reports,
  { locality, now, worked }: ToCount,
): CountedFigures {
  const places = locality === null ? countPlaces({ byPlace, waits, reports, now, worked }) : null;
  return { turns, ...waited, ...reported, places };
}
