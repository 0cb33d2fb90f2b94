import type { ServedPlace } from "../../localities/served-place.ts";
import { addWorkingDays, addWorkingHours } from "../../localities/working-time.ts";
import { ladderOf, type Rung } from "./ladder-of.ts";

type ReportDeadlines = {
  acknowledgeBy: Date;
  answerBy: Date;
  /** Climbed until somebody takes the report. */
  acknowledgeLadder: Rung[];
  /** Climbed from then on until it is answered. */
  answerLadder: Rung[];
};

/**
 * By when a report is to be acknowledged and answered, and who hears of it when it is not. All in the working time of
 * the place and by its own `signal.deadlines`. @param clockStartedAt when it was filed, forwarded or reopened.
 */
export function deadlinesFor(
  { clockStartedAt, urgent }: { clockStartedAt: Date; urgent: boolean },
  place: Pick<ServedPlace, "profile" | "workingHours">,
): ReportDeadlines {
  const { acknowledgeWorkingHours, urgentWorkingHours, answerWorkingDays } = place.profile.signal.deadlines;
  const hours = urgent ? urgentWorkingHours : acknowledgeWorkingHours;
  const acknowledgeBy = addWorkingHours(clockStartedAt, hours, place.workingHours);
  const answerBy = addWorkingDays(clockStartedAt, answerWorkingDays, place.workingHours);
  return {
    acknowledgeBy,
    answerBy,
    acknowledgeLadder: ladderOf({ from: clockStartedAt, deadline: acknowledgeBy, urgent }, place),
    answerLadder: ladderOf({ from: clockStartedAt, deadline: answerBy, urgent }, place),
  };
}
