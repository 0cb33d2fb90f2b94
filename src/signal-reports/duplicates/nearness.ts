import { distanceM, pointOf } from "./distance.ts";
import { sameArea } from "./same-area.ts";
import type { Placed } from "./sighting.ts";

/** Houses that share one trouble whatever their hamlet is called, in metres. */
export const CLOSE_M = 250;
/** Two points farther apart than a hamlet is wide are not in one, whatever was typed. */
const HAMLET_M = 3000;

/** As far as “near the market” reaches, in metres. */
const LANDMARK_M = 500;

/** How two places lie to each other: by the area named, by the distance, or apart; metres when both are located. */
export type Nearness = { near: "area" | "distance" | null; metres: number | null };

/**
 * Near is the same area or at most 250 m apart; two located reports over 3 km apart are never in one
 * hamlet, nor over 500 m apart at one landmark.
 */
export function nearness(a: Placed, b: Placed): Nearness {
  const [from, to] = [pointOf(a), pointOf(b)];
  const metres = from && to ? distanceM(from, to) : null;
  const named = a.areaKey !== null && b.areaKey !== null && sameArea(a.areaKey, b.areaKey);
  const reach = a.areaKey?.startsWith("landmark:") ? LANDMARK_M : HAMLET_M;
  if (named && (metres === null || metres <= reach)) return { near: "area", metres };
  return { near: metres !== null && metres <= CLOSE_M ? "distance" : null, metres };
}
