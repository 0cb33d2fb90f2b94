import { plusDays, weekdayOf } from "./days.ts";
import { lunarDay } from "./lunar-day.ts";

const known = new Map<number, ReadonlySet<string>>();

/**
 * The public holidays of a year (Labour Code 2019, article 112) with the days that stand in for those on a weekend
 * (article 111), as YYYY-MM-DD. Which five days of Tết and which day beside 2 September are off is decided each year;
 * the rules here are those every decision since 2021 has followed.
 */
export function publicHolidays(year: number): ReadonlySet<string> {
  const found = known.get(year) ?? reckon(year);
  known.set(year, found);
  return found;
}

function reckon(year: number): ReadonlySet<string> {
  const groups = [
    [`${year}-01-01`],
    tet(year),
    [lunarDay(year, 3, 10), `${year}-04-30`, `${year}-05-01`],
    nationalDay(year),
  ];
  const holidays = new Set(groups.flat());
  for (const day of [...holidays].sort()) if (isWeekend(day)) holidays.add(standIn(day, holidays));
  return holidays;
}

/** The last two days of the old year and the first three of the new; one and four where that makes a whole week. */
function tet(year: number): string[] {
  const first = lunarDay(year, 1, 1);
  const before = weekdayOf(first) === 2 ? 1 : 2;
  return [0, 1, 2, 3, 4].map((offset) => plusDays(first, offset - before));
}

/** 2 September and the day before it, or the day after where that joins the weekend. */
function nationalDay(year: number): string[] {
  const day = `${year}-09-02`;
  return [day, plusDays(day, [0, 1, 4].includes(weekdayOf(day)) ? 1 : -1)];
}

function standIn(day: string, taken: ReadonlySet<string>): string {
  let next = plusDays(day, 1);
  while (isWeekend(next) || taken.has(next)) next = plusDays(next, 1);
  return next;
}

function isWeekend(day: string): boolean {
  return [0, 6].includes(weekdayOf(day));
}
