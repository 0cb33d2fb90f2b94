import { describe, expect, it } from "vitest";
import { plusDays, weekdayOf } from "../../../src/localities/calendar/days.ts";
import { lunarDay } from "../../../src/localities/calendar/lunar-day.ts";
import { publicHolidays } from "../../../src/localities/calendar/public-holidays.ts";

const years = Array.from({ length: 81 }, (_, index) => 2020 + index);

describe("lunarDay", () => {
  it.each([
    [2007, "2007-02-17"],
    [2020, "2020-01-25"],
    [2021, "2021-02-12"],
    [2022, "2022-02-01"],
    [2023, "2023-01-22"],
    [2024, "2024-02-10"],
    [2025, "2025-01-29"],
    [2026, "2026-02-17"],
    [2027, "2027-02-06"],
    [2028, "2028-01-26"],
    [2029, "2029-02-13"],
    [2030, "2030-02-02"],
    [2031, "2031-01-23"],
    [2032, "2032-02-11"],
    [2033, "2033-01-31"],
    [2034, "2034-02-19"],
    [2035, "2035-02-08"],
  ])("puts the first day of %i's lunar year on %s, as Vietnam keeps it", (year, day) => {
    expect(lunarDay(year, 1, 1)).toBe(day);
  });

  it("keeps Tết of 1985 a month before China's, as UTC+7 makes it", () => {
    expect(lunarDay(1985, 1, 1)).toBe("1985-01-21");
  });

  it.each([
    [2020, "2020-04-02"],
    [2021, "2021-04-21"],
    [2022, "2022-04-10"],
    [2023, "2023-04-29"],
    [2024, "2024-04-18"],
    [2025, "2025-04-07"],
    [2026, "2026-04-26"],
    [2027, "2027-04-16"],
  ])("puts the tenth of the third lunar month of %i on %s", (year, day) => {
    expect(lunarDay(year, 3, 10)).toBe(day);
  });
});

const off = (year: number, ...days: string[]) => days.map((day) => `${year}-${day}`);

describe("publicHolidays", () => {
  it.each([
    [2021, off(2021, "02-10", "02-11", "02-12", "02-13", "02-14", "02-15", "02-16")],
    [2022, off(2022, "01-31", "02-01", "02-02", "02-03", "02-04")],
    [2023, off(2023, "01-20", "01-21", "01-22", "01-23", "01-24", "01-25", "01-26")],
    [2024, off(2024, "02-08", "02-09", "02-10", "02-11", "02-12", "02-13", "02-14")],
    [2025, off(2025, "01-27", "01-28", "01-29", "01-30", "01-31")],
    [2026, off(2026, "02-16", "02-17", "02-18", "02-19", "02-20")],
    [2027, off(2027, "02-04", "02-05", "02-06", "02-07", "02-08", "02-09", "02-10")],
  ])("keeps Tết of %i on the days that were announced, or that the same rule gives", (year, days) => {
    const found = [...publicHolidays(year)].filter((day) => day > `${year}-01-15` && day < `${year}-03-01`);
    expect(found.sort()).toEqual(days);
  });

  it.each([
    [2021, off(2021, "09-02", "09-03")],
    [2022, off(2022, "09-01", "09-02")],
    [2023, off(2023, "09-01", "09-02", "09-04")],
    [2024, off(2024, "09-02", "09-03")],
    [2025, off(2025, "09-01", "09-02")],
    [2026, off(2026, "09-01", "09-02")],
  ])("keeps National Day of %i on the two days that were announced", (year, days) => {
    expect([...publicHolidays(year)].filter((day) => day > `${year}-08-01`).sort()).toEqual(days);
  });

  it.each([
    [2022, off(2022, "04-10", "04-11", "04-30", "05-01", "05-02", "05-03")],
    [2023, off(2023, "04-29", "04-30", "05-01", "05-02", "05-03")],
    [2024, off(2024, "04-18", "04-30", "05-01")],
    [2026, off(2026, "04-26", "04-27", "04-30", "05-01")],
    [2027, off(2027, "04-16", "04-30", "05-01", "05-03")],
  ])("gives a working day for each spring holiday of %i on a weekend", (year, days) => {
    const spring = [...publicHolidays(year)].filter((day) => day > `${year}-03-15` && day < `${year}-06-01`);
    expect(spring.sort()).toEqual(days);
  });

  it("gives the Monday for a New Year's Day on a Sunday", () => {
    expect(publicHolidays(2023).has("2023-01-02")).toBe(true);
    expect(publicHolidays(2026).has("2026-01-02")).toBe(false);
  });

  it.each(years)("leaves %i with eleven days off that are no weekend, as many as the law gives", (year) => {
    const days = [...publicHolidays(year)];
    expect(days.filter((day) => ![0, 6].includes(weekdayOf(day)))).toHaveLength(11);
    for (const day of days) expect(day.slice(0, 4)).toBe(String(year));
  });

  it.each(years)("holds the first day of Tết and the eve of %i", (year) => {
    const first = lunarDay(year, 1, 1);
    for (const day of [plusDays(first, -1), first, plusDays(first, 1), plusDays(first, 2)])
      expect(publicHolidays(year)).toContain(day);
  });
});
