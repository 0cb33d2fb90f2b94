import { parseProfile } from "./parse.ts";
import { fullName, placeWords } from "./place-words.ts";
import type { ServedPlace } from "./served-place.ts";

/** The place as the conversation needs it. @param yaml the stored `profile.yaml`. @throws when it is not valid. */
export function openPlace(yaml: string): ServedPlace {
  const profile = parseProfile(yaml);
  const { days, periods } = profile.workingHours;
  return {
    ...placeWords(profile),
    name: fullName(profile),
    notice: profile.notice,
    workingHours: {
      days,
      periods: periods.map(([from, to]) => ({ from: minutesOf(from), to: minutesOf(to) })),
    },
  };
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
}
