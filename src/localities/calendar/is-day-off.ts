import { weekdayOf } from "./days.ts";
import { publicHolidays } from "./public-holidays.ts";
import { swappedDays } from "./swapped-days.ts";
import type { WorkingCalendar } from "./working-calendar.ts";

/**
 * Whether a place rests on a day. The place's own word goes before the country's; without a calendar only the weekday
 * counts. @param day YYYY-MM-DD. @param workdays the weekdays of work, Sunday is 0.
 */
export function isDayOff(day: string, workdays: readonly number[], calendar?: WorkingCalendar): boolean {
  const weekend = !workdays.includes(weekdayOf(day));
  if (!calendar) return weekend;
  if (calendar.work.includes(day)) return false;
  if (calendar.off.includes(day)) return true;
  const swap = swappedDays.find(({ off, work }) => off === day || work === day);
  if (swap) return swap.off === day;
  return weekend || publicHolidays(Number(day.slice(0, 4))).has(day);
}
