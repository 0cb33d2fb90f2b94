import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { workingClock } from "../../src/figures/working-clock.ts";
import { usualHours, workingHoursBetween } from "../../src/localities/working-time.ts";

const hours = { ...usualHours, calendar: { off: ["2026-11-18"], work: ["2026-11-21"] } };

describe("working hours of thousands of spans", () => {
  it("given any two moments of a year, says what the plain reckoning says", () => {
    const worked = workingClock(hours);
    const moment = fc
      .integer({ min: Date.parse("2026-01-01T00:00:00Z"), max: Date.parse("2026-12-31T00:00:00Z") })
      .map((at) => new Date(at));
    fc.assert(
      fc.property(moment, moment, (from, to) => {
        expect(worked(from, to)).toBeCloseTo(workingHoursBetween(from, to, hours), 6);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it.each([
    ["2026-11-20T08:00:00+07:00", "2026-11-20T09:30:00+07:00", 1.5],
    ["2026-11-20T16:00:00+07:00", "2026-11-23T08:30:00+07:00", 1 + 7.5 + 1],
    ["2026-11-17T16:00:00+07:00", "2026-11-19T08:30:00+07:00", 2],
    ["2026-11-20T09:00:00+07:00", "2026-11-20T08:00:00+07:00", 0],
  ])("from %s to %s are %d hours, the day off and the day made up reckoned in", (from, to, expected) => {
    expect(workingClock(hours)(new Date(from), new Date(to))).toBeCloseTo(expected, 6);
  });
});
