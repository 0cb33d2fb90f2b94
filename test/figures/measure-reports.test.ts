import { describe, expect, it } from "vitest";
import { byArea, byOperator, reportsByStep } from "../../src/figures/group-reports.ts";
import { measureReports } from "../../src/figures/measure-reports.ts";
import { readPeriod } from "../../src/figures/period.ts";
import type { CountedReport } from "../../src/figures/read-reports.ts";
import { timeReports } from "../../src/figures/time-reports.ts";

const at = (text: string) => new Date(`2026-11-${text}:00+07:00`);
const now = at("20T09:00");
const plain = (_: string, from: Date, to: Date) => (to.getTime() - from.getTime()) / 3_600_000;
const measured = (reports: readonly CountedReport[]) => measureReports(timeReports(reports, plain), now);
const report = (more: Partial<CountedReport> = {}): CountedReport => ({
  locality: "nam-hoa",
  status: "submitted",
  area: "Xóm 5",
  operators: ["viettel"],
  filedAt: at("10T08:00"),
  clockStartedAt: at("10T08:00"),
  acknowledgeBy: at("11T08:00"),
  answerBy: at("17T08:00"),
  acknowledgedAt: null,
  resolvedAt: null,
  closedAt: null,
  reopened: false,
  ...more,
});
const fixed = (day: string, more: Partial<CountedReport> = {}) =>
  report({
    status: "closed_fixed",
    acknowledgedAt: at("10T10:00"),
    resolvedAt: at(day),
    closedAt: at(day),
    ...more,
  });

describe("the figures of reports", () => {
  it("given none, measures nothing and divides by nothing", () => {
    expect(measured([])).toEqual({
      filed: 0,
      byStatus: new Map(),
      open: 0,
      acknowledge: null,
      fix: null,
      acknowledgedOnTime: { part: 0, whole: 0 },
      answeredOnTime: { part: 0, whole: 0 },
      reopened: { part: 0, whole: 0 },
    });
  });

  it("given fixed ones, measures from filing to the proof, in the hours it is given", () => {
    const { fix, acknowledge } = measured([fixed("10T18:00"), fixed("12T08:00")]);
    expect(fix).toEqual({ count: 2, median: 10, p90: 48 });
    expect(acknowledge?.median).toBe(2);
  });

  it("given one nobody answered in time, counts it as late; one still in time counts not at all", () => {
    const late = report();
    const inTime = report({ acknowledgeBy: at("25T08:00"), answerBy: at("27T08:00") });
    const { acknowledgedOnTime, answeredOnTime } = measured([late, inTime, fixed("12T08:00")]);
    expect(acknowledgedOnTime).toEqual({ part: 1, whole: 2 });
    expect(answeredOnTime).toEqual({ part: 1, whole: 2 });
  });

  it("given one answered a minute late, it is not on time", () => {
    expect(measured([fixed("17T08:01")]).answeredOnTime).toEqual({ part: 0, whole: 1 });
    expect(measured([fixed("17T08:00")]).answeredOnTime).toEqual({ part: 1, whole: 1 });
  });

  it("given one declined with a reason in time, it was answered, but nothing was fixed", () => {
    const declined = report({
      status: "closed_declined",
      acknowledgedAt: at("10T09:00"),
      closedAt: at("11T08:00"),
    });
    const figures = measured([declined]);
    expect(figures.answeredOnTime).toEqual({ part: 1, whole: 1 });
    expect(figures.fix).toBeNull();
  });

  it.each(["withdrawn", "merged"] as const)(
    "given one %s, counts it as filed and asks nothing more of it",
    (status) => {
      const figures = measured([report({ status })]);
      expect(figures.filed).toBe(1);
      expect(figures.answeredOnTime.whole + figures.acknowledgedOnTime.whole).toBe(0);
    },
  );

  it("given one opened again, it stands beside all that were ever called fixed", () => {
    const again = report({ status: "submitted", reopened: true });
    expect(measured([again, fixed("12T08:00"), report()]).reopened).toEqual({
      part: 1,
      whole: 2,
    });
  });

  it("given states, counts each and the open ones", () => {
    const figures = measured([report(), report({ status: "awaiting_carrier" }), fixed("12T08:00")]);
    expect(figures.open).toBe(2);
    expect(figures.byStatus.get("awaiting_carrier")).toBe(1);
  });
});

describe("reports in groups", () => {
  it("one that names two carriers stands with both, one that names none by itself", () => {
    const groups = byOperator([report({ operators: ["viettel", "mobifone"] }), report({ operators: [] })]);
    expect([...groups].map(([name, list]) => [name, list.length])).toEqual([
      ["viettel", 1],
      ["mobifone", 1],
      [null, 1],
    ]);
  });

  it("by area, one without stands under null", () => {
    expect([...byArea([report(), report({ area: null })]).keys()]).toEqual(["Xóm 5", null]);
  });

  it("by step, counts filing and fixing on their own days in Vietnam", () => {
    const period = readPeriod({ from: "2026-11-01", to: "2026-11-20" }, now);
    const steps = reportsByStep([fixed("12T00:30"), report({ filedAt: at("12T23:30") })], period);
    expect(steps.get("2026-11-12")).toEqual({ filed: 1, fixed: 1 });
    expect(steps.get("2026-11-10")).toEqual({ filed: 1, fixed: 0 });
  });
});
