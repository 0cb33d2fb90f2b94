export { areaKey, type KeyPlace } from "./area-key.ts";
export { countOperators, incidentKind, whoCanMend } from "./incident-kind.ts";
export { incidentOf } from "./incident-of.ts";
export { incidentPlace } from "./incident-place.ts";
export { sameTrouble } from "./same-trouble.ts";
export { saysEveryNetwork } from "./says-every-network.ts";
export type { Sighting } from "./sighting.ts";
export { similarReports } from "./similar-reports.ts";
