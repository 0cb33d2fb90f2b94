import { isDayOff } from "./calendar/is-day-off.ts";
import type { WorkingCalendar } from "./calendar/working-calendar.ts";
import { vietnamDay, vietnamOffset } from "./vietnam-time.ts";

/** Working periods by weekday, in minutes since midnight, Vietnam time. */
export type WorkingHours = {
  days: number[];
  periods: { from: number; to: number }[];
  /** Public holidays and the place's own days are heeded where this stands. */
  calendar?: WorkingCalendar;
};

const minute = 60_000;
const wholeDay = 24 * 60 * minute;

/** Longer than any run of days off; who keeps none at all never works. */
const longestRest = 370;

/** Monday to Friday, with the lunch break that offices keep; no holidays. */
export const usualHours: WorkingHours = {
  days: [1, 2, 3, 4, 5],
  periods: [
    { from: 7 * 60 + 30, to: 11 * 60 + 30 },
    { from: 13 * 60 + 30, to: 17 * 60 },
  ],
};

export function isWorkingTime(at: Date, hours: WorkingHours): boolean {
  return periodsOf(at, hours).some(({ from, to }) => at >= from && at < to);
}

/** The next moment at which somebody works; `at` itself when it is one. @throws when nobody ever works. */
export function nextWorkingTime(at: Date, hours: WorkingHours): Date {
  for (const periods of workedDays(at, hours))
    for (const { from, to } of periods) if (at < to) return at > from ? at : from;
  throw nobodyWorks();
}

/** @param amount hours of working time to pass, from now on. @throws when nobody ever works. */
export function addWorkingHours(at: Date, amount: number, hours: WorkingHours): Date {
  let left = amount * 60 * minute;
  for (const periods of workedDays(at, hours)) {
    for (const { from, to } of periods) {
      const start = Math.max(from.getTime(), at.getTime());
      const span = to.getTime() - start;
      if (span <= 0) continue;
      if (left <= span) return new Date(start + left);
      left -= span;
    }
  }
  throw nobodyWorks();
}

/**
 * The end of the last working day of a span that begins the day after `at` (Civil Code 2015, articles 147 and 148).
 * @param amount working days, 1 or more. @throws when nobody ever works.
 */
export function addWorkingDays(at: Date, amount: number, hours: WorkingHours): Date {
  let left = amount;
  for (const periods of workedDays(new Date(at.getTime() + wholeDay), hours)) {
    left -= 1;
    const last = periods.at(-1);
    if (left <= 0 && last) return last.to;
  }
  throw nobodyWorks();
}

/** The hours of working time between two moments; 0 when the second is not after the first. */
export function workingHoursBetween(from: Date, to: Date, hours: WorkingHours): number {
  let worked = 0;
  for (const periods of workedDays(from, hours)) {
    for (const period of periods) {
      if (period.from >= to) return worked / (60 * minute);
      worked += Math.max(0, Math.min(+period.to, +to) - Math.max(+period.from, +from));
    }
  }
  return worked / (60 * minute);
}

type Period = { from: Date; to: Date };

/** The days with work from that of `at` on, each as its periods, for as long as anybody asks. */
function* workedDays(at: Date, hours: WorkingHours): Generator<Period[]> {
  for (let day = 0, rest = 0; rest < longestRest; day += 1, rest += 1) {
    const periods = periodsOf(new Date(at.getTime() + day * wholeDay), hours);
    if (periods.length === 0) continue;
    rest = 0;
    yield periods;
  }
}

function periodsOf(at: Date, { days, periods, calendar }: WorkingHours): Period[] {
  const day = vietnamDay(at);
  const midnight = Date.parse(day) - vietnamOffset;
  if (isDayOff(day, days, calendar)) return [];
  return periods.map(({ from, to }) => ({
    from: new Date(midnight + from * minute),
    to: new Date(midnight + to * minute),
  }));
}

function nobodyWorks(): Error {
  return new RangeError("Working hours without a single working day in a year");
}
