import type { CountedReport } from "./read-reports.ts";
import type { WorkedHours } from "./worked-hours.ts";

/** A report with what it took, in working hours of its own place; `null` for what has not happened. */
export type TimedReport = CountedReport & {
  /** From the start of the clock to the office's word that it has it. */
  acknowledgeHours: number | null;
  /** From filing to the word that it is fixed, with proof. */
  fixHours: number | null;
};

/** Measured once for every table a report stands in; written into the reports that are given. */
export function timeReports(reports: readonly CountedReport[], worked: WorkedHours): TimedReport[] {
  return reports.map((report) => {
    const { locality, clockStartedAt, acknowledgedAt, filedAt, resolvedAt } = report;
    return Object.assign(report, {
      acknowledgeHours: acknowledgedAt && worked(locality, clockStartedAt, acknowledgedAt),
      fixHours: resolvedAt && worked(locality, filedAt, resolvedAt),
    });
  });
}
