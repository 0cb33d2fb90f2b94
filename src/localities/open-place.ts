import { parseBoundary } from "./location/boundary.ts";
import { parseProfile } from "./parse.ts";
import { fullName, placeWords } from "./place-words.ts";
import type { ServedPlace } from "./served-place.ts";
import { workingHoursOf } from "./working-hours-of.ts";

/**
 * The place as the conversation needs it. @param yaml the stored `profile.yaml`. @param boundary its area as GeoJSON.
 * @throws when either is not valid.
 */
export function openPlace(yaml: string, boundary: string | null = null): ServedPlace {
  const profile = parseProfile(yaml);
  return {
    ...placeWords(profile),
    name: fullName(profile),
    notice: profile.notice,
    workingHours: workingHoursOf(profile),
    profile,
    boundary: boundary === null ? null : parseBoundary(boundary),
  };
}
