import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addWorkingHours,
  isWorkingTime,
  nextWorkingTime,
  usualHours,
} from "../../src/localities/working-time.ts";

const at = (moment: string) => new Date(`${moment}+07:00`);
const anyMoment = fc.date({ min: new Date("2026-01-01"), max: new Date("2027-12-31"), noInvalidDate: true });

describe("working time", () => {
  it.each([
    ["2026-11-20T07:29:59", false],
    ["2026-11-20T07:30:00", true],
    ["2026-11-20T11:29:59", true],
    ["2026-11-20T11:30:00", false],
    ["2026-11-20T13:30:00", true],
    ["2026-11-20T17:00:00", false],
    ["2026-11-21T09:00:00", false],
    ["2026-11-22T09:00:00", false],
    ["2026-11-23T09:00:00", true],
  ])("given %s in Vietnam, is %s", (moment, working) => {
    expect(isWorkingTime(at(moment), usualHours)).toBe(working);
  });

  it.each([
    ["2026-11-20T09:00:00", "2026-11-20T09:00:00"],
    ["2026-11-20T05:00:00", "2026-11-20T07:30:00"],
    ["2026-11-20T12:00:00", "2026-11-20T13:30:00"],
    ["2026-11-20T17:00:00", "2026-11-23T07:30:00"],
    ["2026-11-21T23:59:59", "2026-11-23T07:30:00"],
  ])("given %s, somebody works next at %s", (moment, next) => {
    expect(nextWorkingTime(at(moment), usualHours)).toEqual(at(next));
  });

  it.each([
    ["2026-11-20T09:00:00", 1, "2026-11-20T10:00:00"],
    ["2026-11-20T11:00:00", 1, "2026-11-20T14:00:00"],
    ["2026-11-20T09:00:00", 8, "2026-11-23T09:30:00"],
    ["2026-11-20T23:00:00", 8, "2026-11-24T08:00:00"],
    ["2026-11-21T10:00:00", 0.5, "2026-11-23T08:00:00"],
  ])("given %s and %d working hours, ends at %s", (from, amount, until) => {
    expect(addWorkingHours(at(from), amount, usualHours)).toEqual(at(until));
  });

  it("given any moment, the next working time is working time, not before it and within three days and a night", () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const next = nextWorkingTime(moment, usualHours);
        expect(isWorkingTime(next, usualHours)).toBe(true);
        expect(next.getTime()).toBeGreaterThanOrEqual(moment.getTime());
        expect(next.getTime() - moment.getTime()).toBeLessThan(3 * 86_400_000);
        if (isWorkingTime(moment, usualHours)) expect(next).toEqual(moment);
      }),
      { seed: 1 },
    );
  });

  it("given any moment, two spans of work one after the other are the same as one long span", () => {
    fc.assert(
      fc.property(
        anyMoment,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 20 }),
        (moment, one, two) => {
          const together = addWorkingHours(moment, one + two, usualHours);
          expect(addWorkingHours(addWorkingHours(moment, one, usualHours), two, usualHours)).toEqual(
            together,
          );
        },
      ),
      { seed: 2 },
    );
  });
});
