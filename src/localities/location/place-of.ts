import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { Boundary } from "./boundary.ts";
import { refusalOf } from "./refusal-of.ts";

type Location = { lat: number; lon: number };

/** `outside` names the place it lies in, `null` when that is not known; `unknown`: there is no boundary to tell by. */
export type Whereabouts =
  | { where: "inside" }
  | { where: "outside"; name: string | null }
  | { where: "unknown" }
  | { where: "refused"; why: string };

/**
 * Where a shared location lies as seen from a place. A report from outside is taken all the same, with the name.
 * @param location degrees, WGS 84. @param boundary the place's own, `null` when it has none on file.
 * @param neighbours the places whose boundaries are known. @returns `refused` with Vietnamese words for a location
 * that cannot be one.
 */
export function placeOf(
  location: Location,
  boundary: Boundary | null,
  neighbours: readonly { name: string; boundary: Boundary }[],
): Whereabouts {
  const why = refusalOf(location);
  if (why !== null) return { where: "refused", why };
  if (boundary && lies(location, boundary)) return { where: "inside" };
  const neighbour = neighbours.find((candidate) => lies(location, candidate.boundary));
  if (neighbour) return { where: "outside", name: neighbour.name };
  return boundary ? { where: "outside", name: null } : { where: "unknown" };
}

function lies({ lat, lon }: Location, boundary: Boundary): boolean {
  return boundary.some((polygon) => booleanPointInPolygon([lon, lat], polygon));
}
