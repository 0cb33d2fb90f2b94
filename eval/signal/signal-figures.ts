import { isDeepStrictEqual } from "node:util";
import type { SignalReading } from "../../src/signal-reports/parse/types.ts";

export const fields = ["operator", "service", "area", "since", "speed"] as const;
export type JudgedReading = { style: string; expect: SignalReading; got: SignalReading };
export type SignalFigures = {
  n: number;
  reports: number;
  /** Of what was taken for a report, the share that is one; of the reports, the share found; of all, the share right. */
  precision: number;
  recall: number;
  detection: number;
  /** Messages that are no report and were taken for one. */
  lostIntoForm: number;
  /** Over the reports found: the share with exactly the expected value. */
  fields: Record<(typeof fields)[number], number>;
};

/** Counts right and wrong readings. Shares have four decimals; a share of nothing is 1. */
export function signalFigures(judged: JudgedReading[]): SignalFigures {
  const reports = judged.filter(({ expect }) => expect.isReport);
  const taken = judged.filter(({ got }) => got.isReport);
  const found = reports.filter(({ got }) => got.isReport);
  const right = (field: (typeof fields)[number]) =>
    share(found.filter(({ expect, got }) => same(expect[field], got[field])).length, found.length);
  return {
    n: judged.length,
    reports: reports.length,
    precision: share(found.length, taken.length),
    recall: share(found.length, reports.length),
    detection: share(
      judged.filter(({ expect, got }) => expect.isReport === got.isReport).length,
      judged.length,
    ),
    lostIntoForm: taken.length - found.length,
    fields: {
      operator: right("operator"),
      service: right("service"),
      area: right("area"),
      since: right("since"),
      speed: right("speed"),
    },
  };
}

/** Equal values; the order within an array says nothing. */
export function same(a: unknown, b: unknown): boolean {
  const sorted = (value: unknown) => (Array.isArray(value) ? value.toSorted() : value);
  return isDeepStrictEqual(sorted(a), sorted(b));
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((10_000 * part) / whole) / 10_000;
}
