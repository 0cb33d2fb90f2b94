import type { Sighting } from "../../../src/signal-reports/duplicates/index.ts";

export const now = new Date("2026-11-21T08:00:00Z");
const METRES_PER_DEGREE = 111_195;

/** A report of today on Viettel, located so many metres north of one point. */
export function sighting(told: Partial<Sighting> & { north?: number } = {}): Sighting {
  const { north, ...rest } = told;
  const lat = north === undefined ? null : 21.6 + north / METRES_PER_DEGREE;
  return {
    areaKey: null,
    lat,
    lon: lat === null ? null : 105.9,
    operators: ["viettel"],
    services: ["mobile-data"],
    at: now,
    ...rest,
  };
}

export function daysAgo(days: number): Date {
  return new Date(now.getTime() - days * 24 * 3_600_000);
}
