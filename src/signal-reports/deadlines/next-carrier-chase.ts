import type { ServedPlace } from "../../localities/served-place.ts";
import { addWorkingDays } from "../../localities/working-time.ts";

/**
 * When a carrier that has been asked is asked again: after `carrierWorkingDays`, then every
 * `carrierChaseWorkingDays`. @param chased how often it has been chased already, 0 at first.
 */
export function nextCarrierChase(
  { askedAt, chased }: { askedAt: Date; chased: number },
  { profile, workingHours }: Pick<ServedPlace, "profile" | "workingHours">,
): Date {
  const { carrierWorkingDays, carrierChaseWorkingDays } = profile.signal.deadlines;
  return addWorkingDays(askedAt, carrierWorkingDays + chased * carrierChaseWorkingDays, workingHours);
}
