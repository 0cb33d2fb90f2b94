import { describe, expect, it } from "vitest";
import { isDayOff } from "../../../src/localities/calendar/is-day-off.ts";
import { swappedDays } from "../../../src/localities/calendar/swapped-days.ts";

const week = [1, 2, 3, 4, 5];
const national = { off: [], work: [] };

describe("isDayOff", () => {
  it.each([
    ["2026-02-17", true, "first day of Tết"],
    ["2026-02-23", false, "the Monday after Tết"],
    ["2026-04-27", true, "stands in for a Sunday"],
    ["2026-08-31", true, "swapped away"],
    ["2026-08-22", false, "a Saturday worked for it"],
    ["2026-08-23", true, "an ordinary Sunday"],
    ["2026-01-02", true, "swapped away"],
    ["2026-01-10", false, "a Saturday worked for it"],
    ["2026-11-20", false, "an ordinary Friday"],
  ])("given %s, is %s: %s", (day, rest) => {
    expect(isDayOff(day, week, national)).toBe(rest);
  });

  it("without a calendar knows weekends only", () => {
    expect(isDayOff("2026-02-17", week)).toBe(false);
    expect(isDayOff("2026-02-21", week)).toBe(true);
  });

  it("heeds a place's own day off and day of work before the country's", () => {
    const own = { off: ["2026-11-24", "2026-08-22"], work: ["2026-02-21", "2026-09-01"] };
    expect(isDayOff("2026-11-24", week, own)).toBe(true);
    expect(isDayOff("2026-08-22", week, own)).toBe(true);
    expect(isDayOff("2026-02-21", week, own)).toBe(false);
    expect(isDayOff("2026-09-01", week, own)).toBe(false);
  });

  it("rests on no Saturday where Saturdays are worked, except holidays", () => {
    expect(isDayOff("2026-11-21", [1, 2, 3, 4, 5, 6], national)).toBe(false);
    expect(isDayOff("2024-02-10", [1, 2, 3, 4, 5, 6], national)).toBe(true);
  });

  it("swaps a weekday against a day of rest, each day once", () => {
    const days = swappedDays.flatMap(({ off, work }) => [off, work]);
    expect(new Set(days).size).toBe(days.length);
    for (const { off, work } of swappedDays) {
      expect(isDayOff(off, week)).toBe(false);
      expect(isDayOff(work, week)).toBe(true);
    }
  });
});
