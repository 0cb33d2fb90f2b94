import { vietnamDay, vietnamOffset } from "../localities/vietnam-time.ts";
import { type Period, type Step, stepStart } from "./period.ts";
import type { CountedReport } from "./read-reports.ts";

const dayMs = 24 * 3_600_000;

/** Reports by each of their carriers; one that names two stands with both, one that names none under `null`. */
export function byOperator<Report extends CountedReport>(
  reports: readonly Report[],
): Map<string | null, Report[]> {
  return grouped(reports, ({ operators }) => (operators.length > 0 ? operators : [null]));
}

export function byArea<Report extends CountedReport>(
  reports: readonly Report[],
): Map<string | null, Report[]> {
  return grouped(reports, ({ area }) => [area]);
}

export function byPlace<Report extends CountedReport>(reports: readonly Report[]): Map<string, Report[]> {
  return grouped(reports, ({ locality }) => [locality]);
}

/** How many were filed, and how many fixed, in each step of the period. */
export function reportsByStep(reports: readonly CountedReport[], { step, until }: Period) {
  const steps = new Map<string, { filed: number; fixed: number }>();
  const stepAt = stepFinder(step);
  const at = (moment: Date) => {
    const day = stepAt(moment);
    const sums = steps.get(day) ?? { filed: 0, fixed: 0 };
    steps.set(day, sums);
    return sums;
  };
  for (const { filedAt, resolvedAt } of reports) {
    at(filedAt).filed += 1;
    if (resolvedAt && resolvedAt < until) at(resolvedAt).fixed += 1;
  }
  return steps;
}

/** The first day of a moment's step: written out once a day instead of once a report. */
export function stepFinder(step: Step): (moment: Date) => string {
  const known = new Map<number, string>();
  return (moment) => {
    const number = Math.floor((moment.getTime() + vietnamOffset) / dayMs);
    const day = known.get(number) ?? stepStart(vietnamDay(moment), step);
    known.set(number, day);
    return day;
  };
}

function grouped<Report, Key>(reports: readonly Report[], keysOf: (report: Report) => Key[]) {
  const groups = new Map<Key, Report[]>();
  for (const report of reports)
    for (const key of keysOf(report)) {
      const group = groups.get(key);
      if (group) group.push(report);
      else groups.set(key, [report]);
    }
  return groups;
}
