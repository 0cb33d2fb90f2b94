import type { ServedPlace } from "../../localities/served-place.ts";
import { addWorkingHours, workingHoursBetween } from "../../localities/working-time.ts";
import type { ServiceRequest } from "../actor.ts";

/** The day of the answer moved on by the working time that a report waited for somebody outside the office. */
export function withoutPause(
  { answerBy, updatedAt }: Pick<ServiceRequest, "answerBy" | "updatedAt">,
  now: Date,
  { workingHours }: Pick<ServedPlace, "workingHours">,
): Date {
  const pause = workingHoursBetween(updatedAt, now, workingHours);
  // The end of a day plus nothing is not the next morning.
  return pause > 0 ? addWorkingHours(answerBy, pause, workingHours) : answerBy;
}
