import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDayOff } from "../../src/localities/calendar/is-day-off.ts";
import {
  addWorkingDays,
  addWorkingHours,
  isWorkingTime,
  nextWorkingTime,
  usualHours,
  workingHoursBetween,
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

const officeHours = { ...usualHours, calendar: { off: [], work: [] } };

describe("working time over holidays", () => {
  it.each([
    ["2026-02-13T16:00:00", 2, "2026-02-23T08:30:00"],
    ["2027-02-03T16:00:00", 2, "2027-02-11T08:30:00"],
    ["2026-04-24T16:30:00", 1, "2026-04-28T08:00:00"],
    ["2026-04-29T16:30:00", 1, "2026-05-04T08:00:00"],
    ["2026-08-28T16:30:00", 1, "2026-09-03T08:00:00"],
    ["2026-08-21T16:30:00", 1, "2026-08-22T08:00:00"],
    ["2026-12-31T16:30:00", 1, "2027-01-04T08:00:00"],
  ])("given %s and %d working hours, ends at %s", (from, amount, until) => {
    expect(addWorkingHours(at(from), amount, officeHours)).toEqual(at(until));
  });

  it.each([
    ["2026-02-17T09:00:00", "2026-02-23T07:30:00"],
    ["2026-04-26T09:00:00", "2026-04-28T07:30:00"],
    ["2026-09-02T12:00:00", "2026-09-03T07:30:00"],
    ["2026-08-22T12:00:00", "2026-08-22T13:30:00"],
  ])("given %s, somebody works next at %s", (moment, next) => {
    expect(isWorkingTime(at(moment), officeHours)).toBe(false);
    expect(nextWorkingTime(at(moment), officeHours)).toEqual(at(next));
  });

  it("heeds the place's own days", () => {
    const own = { ...usualHours, calendar: { off: ["2026-11-24"], work: ["2026-11-28"] } };
    expect(nextWorkingTime(at("2026-11-24T09:00:00"), own)).toEqual(at("2026-11-25T07:30:00"));
    expect(isWorkingTime(at("2026-11-28T09:00:00"), own)).toBe(true);
  });

  it("reckons spans far longer than two months", () => {
    expect(addWorkingHours(at("2026-03-02T07:30:00"), 7.5 * 100, usualHours)).toEqual(
      at("2026-07-17T17:00:00"),
    );
    const years = addWorkingHours(at("2026-01-05T07:30:00"), 7.5 * 261 * 3, usualHours);
    expect(years.getUTCFullYear()).toBeGreaterThanOrEqual(2028);
  });
});

describe("addWorkingDays", () => {
  it.each([
    ["2026-11-16T09:00:00", 1, "2026-11-17T17:00:00"],
    ["2026-11-16T09:00:00", 5, "2026-11-23T17:00:00"],
    ["2026-11-20T23:00:00", 1, "2026-11-23T17:00:00"],
    ["2026-11-21T09:00:00", 1, "2026-11-23T17:00:00"],
    ["2026-11-22T23:59:59", 1, "2026-11-23T17:00:00"],
    ["2026-11-23T00:00:00", 1, "2026-11-24T17:00:00"],
    ["2026-02-12T09:00:00", 2, "2026-02-23T17:00:00"],
    ["2026-08-27T09:00:00", 2, "2026-09-03T17:00:00"],
  ])("given %s and %i working days, ends at %s", (from, amount, until) => {
    expect(addWorkingDays(at(from), amount, officeHours)).toEqual(at(until));
  });
});

describe("workingHoursBetween", () => {
  it.each([
    ["2026-11-20T09:00:00", "2026-11-20T10:30:00", 1.5],
    ["2026-11-20T11:00:00", "2026-11-20T14:00:00", 1],
    ["2026-11-20T16:00:00", "2026-11-23T08:30:00", 2],
    ["2026-02-13T16:00:00", "2026-02-23T08:30:00", 2],
    ["2026-11-20T10:00:00", "2026-11-20T09:00:00", 0],
    ["2026-11-21T10:00:00", "2026-11-22T10:00:00", 0],
  ])("between %s and %s lie %d", (from, to, worked) => {
    expect(workingHoursBetween(at(from), at(to), officeHours)).toBe(worked);
  });
});

describe("any moment of ten years", () => {
  const decade = fc.date({ min: new Date("2024-01-01"), max: new Date("2034-12-31"), noInvalidDate: true });
  const clock = (moment: Date) => new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(11, 16);
  const dayOf = (moment: Date) => new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);

  it("adding work never lands at lunch, at night, on a weekend or on a holiday", () => {
    fc.assert(
      fc.property(decade, fc.double({ min: 0.01, max: 300, noNaN: true }), (moment, amount) => {
        const end = addWorkingHours(moment, amount, officeHours);
        expect(end > moment).toBe(true);
        const time = clock(end);
        expect((time >= "07:30" && time <= "11:30") || (time >= "13:30" && time <= "17:00")).toBe(true);
        expect(isDayOff(dayOf(end), officeHours.days, officeHours.calendar)).toBe(false);
        expect(workingHoursBetween(moment, end, officeHours)).toBeCloseTo(amount, 4);
      }),
      { seed: 3 },
    );
  });

  it("a later start or more work never ends earlier", () => {
    const amount = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(decade, decade, amount, amount, (one, two, some, more) => {
        const [early, late] = one < two ? [one, two] : [two, one];
        const [less, most] = some < more ? [some, more] : [more, some];
        const end = addWorkingHours(early, less, officeHours);
        expect(end <= addWorkingHours(late, less, officeHours)).toBe(true);
        expect(end <= addWorkingHours(early, most, officeHours)).toBe(true);
        const days = 1 + Math.floor(less);
        const byDays = addWorkingDays(early, days, officeHours);
        expect(byDays <= addWorkingDays(late, days, officeHours)).toBe(true);
        expect(byDays <= addWorkingDays(early, days + 1, officeHours)).toBe(true);
        expect(nextWorkingTime(early, officeHours) <= nextWorkingTime(late, officeHours)).toBe(true);
      }),
      { seed: 4 },
    );
  });
});

describe("hours in which nobody works", () => {
  const never = { days: [], periods: usualHours.periods };

  it("are said to be such instead of answering with the moment asked about", () => {
    const moment = at("2026-11-20T09:00:00");
    expect(isWorkingTime(moment, never)).toBe(false);
    expect(() => nextWorkingTime(moment, never)).toThrow(RangeError);
    expect(() => addWorkingHours(moment, 1, never)).toThrow("without a single working day");
    expect(() => addWorkingDays(moment, 1, { days: [1], periods: [] })).toThrow(RangeError);
  });
});
