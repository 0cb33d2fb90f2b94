import type { Placed } from "./sighting.ts";

export type Point = { lat: number; lon: number };

const EARTH_RADIUS_M = 6_371_008.8;

/** Metres between two points along the great circle (haversine on the mean radius). */
export function distanceM(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const lat = Math.sin(radians(b.lat - a.lat) / 2);
  const lon = Math.sin(radians(b.lon - a.lon) / 2);
  const half = lat * lat + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * lon * lon;
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** The point of a report; `null` without one, and for (0, 0), which a phone without a fix sends. */
export function pointOf({ lat, lon }: Pick<Placed, "lat" | "lon">): Point | null {
  if (lat === null || lon === null || (lat === 0 && lon === 0)) return null;
  return { lat, lon };
}
