import type { ServedPlace } from "../../localities/served-place.ts";
import { addWorkingHours, workingHoursBetween } from "../../localities/working-time.ts";
import type { ServiceRequest } from "../actor.ts";

/** The day of the answer moved on by the working time that a report waited for somebody outside the office. */
export function withoutPause(
  { answerBy, updatedAt }: Pick<ServiceRequest, "answerBy" | "updatedAt">,
  now: Date,
  { workingHours }: Pick<ServedPlace, "workingHours">,
): Date {
  return addWorkingHours(answerBy, workingHoursBetween(updatedAt, now, workingHours), workingHours);
}
