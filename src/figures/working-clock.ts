import { isDayOff } from "../localities/calendar/is-day-off.ts";
import { vietnamOffset } from "../localities/vietnam-time.ts";
import type { WorkingHours } from "../localities/working-time.ts";

const minute = 60_000;
const hour = 60 * minute;
const dayMs = 24 * hour;

/** A day: how much work lies between the first day asked for and its midnight, and when it is worked, all in ms. */
type Day = { before: number; periods: { from: number; to: number }[] };

/**
 * The same as `workingHoursBetween`, for thousands of spans: each day is looked up in the calendar once, and a span
 * is the difference of two sums.
 * @returns hours of working time from one moment to another.
 */
export function workingClock(hours: WorkingHours): (from: Date, to: Date) => number {
  const days: Day[] = [];
  let first = 0;

  function dayAt(number: number): Day {
    if (days.length === 0) first = number;
    while (number < first) {
      first -= 1;
      const periods = periodsOf(first);
      days.unshift({ before: (days[0]?.before ?? 0) - lengthOf(periods), periods });
    }
    while (number >= first + days.length) {
      const last = days.at(-1);
      const before = last ? last.before + lengthOf(last.periods) : 0;
      days.push({ before, periods: periodsOf(first + days.length) });
    }
    return days[number - first] ?? { before: 0, periods: [] };
  }

  function periodsOf(number: number): Day["periods"] {
    const day = new Date(number * dayMs).toISOString().slice(0, 10);
    if (isDayOff(day, hours.days, hours.calendar)) return [];
    return hours.periods.map(({ from, to }) => ({ from: from * minute, to: to * minute }));
  }

  /** Work up to a moment, from wherever the days begin. */
  function upTo(at: Date): number {
    const local = at.getTime() + vietnamOffset;
    const number = Math.floor(local / dayMs);
    const { before, periods } = dayAt(number);
    const time = local - number * dayMs;
    return periods.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(time, to) - from), before);
  }

  return (from, to) => (to <= from ? 0 : (upTo(to) - upTo(from)) / hour);
}

function lengthOf(periods: Day["periods"]): number {
  return periods.reduce((sum, { from, to }) => sum + to - from, 0);
}
