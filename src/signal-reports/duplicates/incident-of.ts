import { distanceM, pointOf } from "./distance.ts";
import { incidentPlace } from "./incident-place.ts";
import { CLOSE_M, nearness } from "./nearness.ts";
import { SIMILAR_FOR_MS, sameKindOfService } from "./same-trouble.ts";
import type { Sighting } from "./sighting.ts";

/** An open incident by its reports, merged ones included. */
export type OpenIncident = { id: number; members: readonly Sighting[] };

/** How far a report may lie from the middle of its incident, in metres: in its hamlet, and without a hamlet's word. */
const REACH_M = { area: 1500, distance: 2 * CLOSE_M };

/**
 * The incident a report belongs to, the nearest when several would do; `null` when it opens a new one. All carriers of
 * a place make one incident, because whether one network is missing or all are decides who can mend it. Measured to
 * the middle of the incident, which moves with its reports, and never beyond its reach: incidents do not grow from
 * neighbour to neighbour over the hamlets.
 */
export function incidentOf<Incident extends OpenIncident>(
  open: readonly Incident[],
  sighting: Sighting,
): Incident | null {
  const fitting = open.flatMap((incident) => {
    const metres = reachOf(incident, sighting);
    return metres === null ? [] : [{ incident, metres }];
  });
  return fitting.sort((a, b) => a.metres - b.metres)[0]?.incident ?? null;
}

/** Metres to the middle, a hamlet's word without a distance counting as next door; `null` when it does not fit. */
function reachOf({ members }: OpenIncident, sighting: Sighting): number | null {
  const alive = members.some(({ at }) => sighting.at.getTime() - at.getTime() <= SIMILAR_FOR_MS);
  if (!alive || !members.some(({ services }) => sameKindOfService(services, sighting.services))) return null;
  const { near, metres } = nearness(incidentPlace(members), sighting);
  if (near === null || (metres ?? 0) > REACH_M[near]) return null;
  if (near === "distance" && !staysWithin([...members, sighting], REACH_M.distance)) return null;
  return metres ?? CLOSE_M;
}

function staysWithin(members: readonly Sighting[], reach: number): boolean {
  const middle = pointOf(incidentPlace(members));
  return members.every((member) => {
    const point = pointOf(member);
    return !middle || !point || distanceM(middle, point) <= reach;
  });
}
