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

/** The figures of some reports at a moment; withdrawn and merged ones owe nobody anything. */
export function measureReports(reports: readonly TimedReport[], now: Date): ReportFigures {
  const byStatus = new Map<RequestStatus, number>();
  const [acknowledgeHours, fixHours]: [number[], number[]] = [[], []];
  const acknowledgedOnTime = { part: 0, whole: 0 };
  const answeredOnTime = { part: 0, whole: 0 };
  const reopened = { part: 0, whole: 0 };
  let open = 0;
  for (const report of reports) {
    const { status } = report;
    byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
    if (isOpen(status)) open += 1;
    if (status === "withdrawn" || status === "merged") continue;
    if (report.acknowledgeHours !== null) acknowledgeHours.push(report.acknowledgeHours);
    if (report.fixHours !== null) fixHours.push(report.fixHours);
    countOnTime(acknowledgedOnTime, report.acknowledgedAt, report.acknowledgeBy, now);
    countOnTime(answeredOnTime, answeredAt(report), report.answerBy, now);
    if (report.resolvedAt !== null || report.reopened) reopened.whole += 1;
    if (report.reopened) reopened.part += 1;
  }
  return {
    filed: reports.length,
    byStatus,
    open,
    acknowledge: spreadOf(acknowledgeHours),
    fix: spreadOf(fixHours),
    acknowledgedOnTime,
    answeredOnTime,
    reopened,
  };
}

function answeredAt({ status, resolvedAt, closedAt }: CountedReport): Date | null {
  return status === "closed_declined" ? closedAt : resolvedAt;
}

/** What is not done and not yet due counts for nothing. */
function countOnTime(share: Share, done: Date | null, by: Date, now: Date): void {
  if (done === null && by.getTime() >= now.getTime()) return;
  share.whole += 1;
  if (done !== null && done.getTime() <= by.getTime()) share.part += 1;
}
