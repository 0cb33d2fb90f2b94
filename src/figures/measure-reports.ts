import { isOpen, type RequestStatus } from "../signal-reports/states.ts";
import type { CountedReport } from "./read-reports.ts";
import { type Spread, spreadOf } from "./spread.ts";
import type { TimedReport } from "./time-reports.ts";

/** A share as its two numbers, so that nobody reads 100 % out of one report. */
export type Share = { part: number; whole: number };

export type ReportFigures = {
  filed: number;
  byStatus: Map<RequestStatus, number>;
  open: number;
  /** Working hours from the start of the clock to the office's word that it has it. */
  acknowledge: Spread | null;
  /** Working hours from filing to the word that it is fixed, with proof. */
  fix: Spread | null;
  /** Taken in time, of those taken or late. */
  acknowledgedOnTime: Share;
  /** Fixed or declined with a reason in time, of those answered or late: what nobody answered counts as late. */
  answeredOnTime: Share;
  /** Opened again because it was not fixed, of those ever called fixed. */
  reopened: Share;
};

/** Working hours of the report's own place between two moments. */
export type WorkedHours = (locality: string, from: Date, to: Date) => number;

/** The figures of some reports at a moment; withdrawn and merged ones owe nobody anything. */
export function measureReports(reports: readonly TimedReport[], now: Date): ReportFigures {
  const owed = reports.filter(({ status }) => status !== "withdrawn" && status !== "merged");
  const byStatus = new Map<RequestStatus, number>();
  for (const { status } of reports) byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
  const everFixed = owed.filter(({ resolvedAt, reopened }) => resolvedAt !== null || reopened);
  return {
    filed: reports.length,
    byStatus,
    open: reports.filter(({ status }) => isOpen(status)).length,
    acknowledge: spreadOf(owed.map(({ acknowledgeHours }) => acknowledgeHours).filter(isMeasured)),
    fix: spreadOf(owed.map(({ fixHours }) => fixHours).filter(isMeasured)),
    acknowledgedOnTime: onTime(owed, now, ({ acknowledgedAt, acknowledgeBy }) => [
      acknowledgedAt,
      acknowledgeBy,
    ]),
    answeredOnTime: onTime(owed, now, (report) => [answeredAt(report), report.answerBy]),
    reopened: { part: everFixed.filter(({ reopened }) => reopened).length, whole: everFixed.length },
  };
}

const isMeasured = (hours: number | null) => hours !== null;

function answeredAt({ status, resolvedAt, closedAt }: CountedReport): Date | null {
  return status === "closed_declined" ? closedAt : resolvedAt;
}

function onTime(
  reports: readonly CountedReport[],
  now: Date,
  pick: (report: CountedReport) => [done: Date | null, by: Date],
): Share {
  const share = { part: 0, whole: 0 };
  for (const report of reports) {
    const [done, by] = pick(report);
    if (done === null && by >= now) continue;
    share.whole += 1;
    if (done !== null && done <= by) share.part += 1;
  }
  return share;
}
