export { areaKey, type KeyPlace } from "./area-key.ts";
export { distanceM, type Point } from "./distance.ts";
export { countOperators, type IncidentKind, incidentKind, whoCanMend } from "./incident-kind.ts";
export { incidentOf, type OpenIncident } from "./incident-of.ts";
export { incidentPlace } from "./incident-place.ts";
export { type SameTrouble, sameTrouble, type Why } from "./same-trouble.ts";
export { saysEveryNetwork } from "./says-every-network.ts";
export type { Placed, Sighting } from "./sighting.ts";
export { type Similar, similarReports } from "./similar-reports.ts";
