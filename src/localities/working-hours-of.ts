import type { LocalityProfile } from "./schema.ts";
import type { WorkingHours } from "./working-time.ts";

/** A place's working hours as they are reckoned with, its own days off and at work among them. */
export function workingHoursOf({
  workingHours: { days, periods },
  calendar,
}: Pick<LocalityProfile, "workingHours" | "calendar">): WorkingHours {
  return {
    days,
    periods: periods.map(([from, to]) => ({ from: minutesOf(from), to: minutesOf(to) })),
    calendar: {
      off: calendar.off.map(({ day }) => day),
      work: calendar.work.map(({ day }) => day),
    },
  };
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
}
