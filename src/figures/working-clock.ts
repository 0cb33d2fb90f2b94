import { vietnamDay } from "../localities/vietnam-time.ts";
import { type WorkingHours, workingHoursBetween } from "../localities/working-time.ts";

const dayMs = 24 * 3_600_000;

/**
 * The same as `workingHoursBetween` for thousands of spans: whole days in between are added up once.
 * @returns hours of working time from one moment to another.
 */
export function workingClock(hours: WorkingHours): (from: Date, to: Date) => number {
  const days = new Map<string, number>();
  const ofDay = (day: string): number => {
    const known = days.get(day);
    if (known !== undefined) return known;
    const start = new Date(`${day}T00:00:00+07:00`);
    const worked = workingHoursBetween(start, new Date(start.getTime() + dayMs), hours);
    days.set(day, worked);
    return worked;
  };
  return (from, to) => {
    if (to <= from) return 0;
    const first = vietnamDay(from);
    const last = vietnamDay(to);
    if (first === last) return workingHoursBetween(from, to, hours);
    let worked = workingHoursBetween(from, nextMidnight(first), hours);
    for (let day = dayAfter(first); day < last; day = dayAfter(day)) worked += ofDay(day);
    return worked + workingHoursBetween(new Date(`${last}T00:00:00+07:00`), to, hours);
  };
}

function nextMidnight(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00+07:00`) + dayMs);
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + dayMs).toISOString().slice(0, 10);
}
