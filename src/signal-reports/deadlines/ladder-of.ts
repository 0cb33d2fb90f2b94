import type { ServedPlace } from "../../localities/served-place.ts";
import {
  addWorkingDays,
  addWorkingHours,
  nextWorkingTime,
  workingHoursBetween,
} from "../../localities/working-time.ts";

/** Step 0 reminds before the deadline; 1 to 3 follow it. `to` is the role of the report that hears of it. */
export type Rung = {
  step: 0 | 1 | 2 | 3;
  at: Date;
  to: "receiver" | "coordinator" | "told";
};

type Span = { from: Date; deadline: Date; urgent: boolean };

/**
 * Who is reminded of a deadline, and when: the receiver while there is time and once it has passed, then whoever
 * coordinates, then whoever is told. Every rung is a moment of working time and none comes before the one below it.
 */
export function ladderOf(
  { from, deadline, urgent }: Span,
  { profile, workingHours }: Pick<ServedPlace, "profile" | "workingHours">,
): Rung[] {
  const { remindAt, escalation } = profile.signal.deadlines;
  const half = workingHoursBetween(from, deadline, workingHours) * remindAt;
  const after = (index: 0 | 1 | 2): Date => {
    const hours = escalation.urgentWorkingHours[index];
    const days = escalation.workingDays[index];
    if (urgent) return addWorkingHours(deadline, hours, workingHours);
    return days === 0 ? deadline : addWorkingDays(deadline, days, workingHours);
  };
  const rungs: Rung[] = [
    { step: 0, at: addWorkingHours(from, half, workingHours), to: "receiver" },
    { step: 1, at: after(0), to: "receiver" },
    { step: 2, at: after(1), to: "coordinator" },
    { step: 3, at: after(2), to: "told" },
  ];
  return rungs.map((rung) => ({ ...rung, at: nextWorkingTime(rung.at, workingHours) }));
}
