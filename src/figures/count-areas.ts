import { byArea, stepFinder } from "./group-reports.ts";
import { type Period, stepsOf } from "./period.ts";
import type { CountedReport } from "./read-reports.ts";

const mostAreas = 20;
/** Columns of a table that still fits a sheet of paper. */
const mostSteps = 16;
const coarser = { day: "week", week: "month", month: "month" } as const;

export type AreaCounts = {
  /** Of the columns, which may be wider than the period's own. */
  step: Period["step"];
  steps: string[];
  /** The areas with most reports, `null` for where nobody knows; how many were filed in each step. */
  rows: { area: string | null; total: number; cells: number[] }[];
  /** All areas, with those that are not listed. */
  count: number;
};

/** Where reports come from and when. */
export function countAreas(reports: readonly CountedReport[], period: Period): AreaCounts {
  const areas = [...byArea(reports)].sort(([, a], [, b]) => b.length - a.length);
  const own = stepsOf(period);
  const columns = own.length > mostSteps ? { ...period, step: coarser[period.step] } : period;
  const steps = own.length > mostSteps ? stepsOf(columns) : own;
  const stepAt = stepFinder(columns.step);
  const rows = areas.slice(0, mostAreas).map(([area, group]) => {
    const counts = new Map<string, number>();
    for (const { filedAt } of group) counts.set(stepAt(filedAt), (counts.get(stepAt(filedAt)) ?? 0) + 1);
    return { area, total: group.length, cells: steps.map((day) => counts.get(day) ?? 0) };
  });
  return { step: columns.step, steps, rows, count: areas.length };
}
