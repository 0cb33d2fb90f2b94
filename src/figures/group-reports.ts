import { vietnamDay } from "../localities/vietnam-time.ts";
import { type Period, stepStart } from "./period.ts";
import type { CountedReport } from "./read-reports.ts";

/** Reports by each of their carriers; one that names two stands with both, one that names none under `null`. */
export function byOperator(reports: readonly CountedReport[]): Map<string | null, CountedReport[]> {
  return grouped(reports, ({ operators }) => (operators.length > 0 ? operators : [null]));
}

export function byArea(reports: readonly CountedReport[]): Map<string | null, CountedReport[]> {
  return grouped(reports, ({ area }) => [area]);
}

export function byPlace(reports: readonly CountedReport[]): Map<string, CountedReport[]> {
  return grouped(reports, ({ locality }) => [locality]);
}

/** How many were filed, and how many fixed, in each step of the period. */
export function reportsByStep(reports: readonly CountedReport[], { step, until }: Period) {
  const steps = new Map<string, { filed: number; fixed: number }>();
  const at = (moment: Date) => {
    const day = stepStart(vietnamDay(moment), step);
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

function grouped<Key>(reports: readonly CountedReport[], keysOf: (report: CountedReport) => Key[]) {
  const groups = new Map<Key, CountedReport[]>();
  for (const report of reports)
    for (const key of keysOf(report)) {
      const group = groups.get(key);
      if (group) group.push(report);
      else groups.set(key, [report]);
    }
  return groups;
}
