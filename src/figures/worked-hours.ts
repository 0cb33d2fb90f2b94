import { usualHours, type WorkingHours } from "../localities/working-time.ts";
import { workingClock } from "./working-clock.ts";

/** Working hours of the report's own place between two moments. */
export type WorkedHours = (locality: string, from: Date, to: Date) => number;

type Places = ReadonlyMap<string, { workingHours: WorkingHours }>;

/** Working hours by place; places that keep the same hours and days off share what has been added up. */
export function workedHours(places: Places): WorkedHours {
  const byPlace = new Map<string, ReturnType<typeof workingClock>>();
  const byHours = new Map<string, ReturnType<typeof workingClock>>();
  return (locality, from, to) => {
    const known = byPlace.get(locality);
    if (known) return known(from, to);
    const hours = places.get(locality)?.workingHours ?? usualHours;
    const key = JSON.stringify(hours);
    const clock = byHours.get(key) ?? workingClock(hours);
    byHours.set(key, clock);
    byPlace.set(locality, clock);
    return clock(from, to);
  };
}
