import { describe, expect, it } from "vitest";
import { vietnamDay, vietnamYear } from "../../src/localities/vietnam-time.ts";

describe("Vietnam time", () => {
  it.each([
    ["2026-12-31T16:59:59Z", "2026-12-31", 2026],
    ["2026-12-31T17:00:00Z", "2027-01-01", 2027],
    ["2027-01-01T16:59:59Z", "2027-01-01", 2027],
  ])("at %s it is %s", (moment, day, year) => {
    expect(vietnamDay(new Date(moment))).toBe(day);
    expect(vietnamYear(new Date(moment))).toBe(year);
  });
});
