import { describe, expect, it } from "vitest";
import { longestDays, periodQuery, readPeriod, stepStart, stepsOf } from "../../src/figures/period.ts";

const now = new Date("2026-11-20T09:00:00+07:00");

describe("the period a page counts", () => {
  it("given nothing, the last thirty days up to today, by day, beside the thirty before", () => {
    const { fromDay, toDay, step, from, until, before } = readPeriod({}, now);
    expect([fromDay, toDay, step]).toEqual(["2026-10-22", "2026-11-20", "day"]);
    expect(from.toISOString()).toBe("2026-10-21T17:00:00.000Z");
    expect(until.toISOString()).toBe("2026-11-20T17:00:00.000Z");
    expect([before.fromDay, before.toDay]).toEqual(["2026-09-22", "2026-10-21"]);
    expect(before.until).toEqual(from);
  });

  it.each([
    ["7", "2026-11-14", "day"],
    ["90", "2026-08-23", "week"],
    ["365", "2025-11-21", "month"],
    ["12", "2026-10-22", "day"],
    ["toString", "2026-10-22", "day"],
  ])("given days=%s, begins on %s and steps by %s", (days, fromDay, step) => {
    expect(readPeriod({ days }, now)).toMatchObject({ fromDay, toDay: "2026-11-20", step });
  });

  it("given two days, counts both of them whole", () => {
    const period = readPeriod({ from: "2026-09-01", to: "2026-09-30" }, now);
    expect(period).toMatchObject({ fromDay: "2026-09-01", toDay: "2026-09-30", step: "day" });
    expect(period.before).toMatchObject({ fromDay: "2026-08-02", toDay: "2026-08-31" });
  });

  it.each([
    [{ from: "2026-09-31", to: "x" }, "2026-10-22", "2026-11-20"],
    [{ from: "2026-11-30", to: "2026-12-31" }, "2026-10-22", "2026-11-20"],
    [{ from: "2026-11-19", to: "2026-11-01" }, "2026-10-03", "2026-11-01"],
    [{ from: "<script>", to: "2026-11-01" }, "2026-10-03", "2026-11-01"],
  ])("given what makes no sense (%o), counts the usual length", (query, fromDay, toDay) => {
    expect(readPeriod(query, now)).toMatchObject({ fromDay, toDay });
  });

  it("given ten years, counts the last of them", () => {
    const { from, until } = readPeriod({ from: "2016-01-01", to: "2026-11-20" }, now);
    expect((until.getTime() - from.getTime()) / 86_400_000).toBe(longestDays);
  });

  it("given a step by day over a year, steps by month: nobody reads 365 bars", () => {
    expect(readPeriod({ days: "365", by: "day" }, now).step).toBe("month");
    expect(readPeriod({ days: "365", by: "week" }, now).step).toBe("week");
  });

  it("given its own query string, reads the same period again", () => {
    const period = readPeriod({ from: "2026-09-03", to: "2026-09-17", by: "week" }, now);
    const query = Object.fromEntries(new URLSearchParams(periodQuery(period)));
    expect(readPeriod(query, now)).toEqual(period);
  });

  it.each([
    ["2026-11-16", "2026-11-16"],
    ["2026-11-20", "2026-11-16"],
    ["2026-11-22", "2026-11-16"],
    ["2027-01-01", "2026-12-28"],
  ])("a week begins on Monday: %s lies in that of %s", (day, monday) => {
    expect(stepStart(day, "week")).toBe(monday);
  });

  it("the steps of a period hold each of its days once", () => {
    expect(stepsOf({ fromDay: "2026-11-14", toDay: "2026-11-17", step: "day" })).toHaveLength(4);
    expect(stepsOf({ fromDay: "2026-11-14", toDay: "2026-11-17", step: "week" })).toEqual([
      "2026-11-09",
      "2026-11-16",
    ]);
    expect(stepsOf({ fromDay: "2026-11-30", toDay: "2026-12-01", step: "month" })).toEqual([
      "2026-11-01",
      "2026-12-01",
    ]);
  });
});
