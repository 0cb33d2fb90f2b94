import { parseProfile } from "./parse.ts";
import { fullName, placeWords } from "./place-words.ts";
import type { ServedPlace } from "./served-place.ts";
import { workingHoursOf } from "./working-hours-of.ts";

/** The place as the conversation needs it. @param yaml the stored `profile.yaml`. @throws when it is not valid. */
export function openPlace(yaml: string): ServedPlace {
  const profile = parseProfile(yaml);
  return {
    ...placeWords(profile),
    name: fullName(profile),
    notice: profile.notice,
    workingHours: workingHoursOf(profile),
    profile,
  };
}
