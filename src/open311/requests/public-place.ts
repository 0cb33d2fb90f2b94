import type { ServedPlace } from "../../localities/served-place.ts";
import type { ServiceRequest } from "../../signal-reports/actor.ts";
import { isNowhere } from "../../signal-reports/dossier/coarse-place.ts";

/** A hundredth of a degree, in Vietnam about 1.1 km by 1.05 km: a neighbourhood, never a house. */
const decimals = 2;

/** What everybody may know of where a report is: its hamlet or landmark, and a point on a grid of about a kilometre. */
export function publicPlace(
  { area, lat, lon }: Pick<ServiceRequest, "area" | "lat" | "lon">,
  place: Pick<ServedPlace, "name">,
): { address: string; lat: number | null; long: number | null } {
  const address = area === null ? place.name : `${area}, ${place.name}`;
  if (lat === null || lon === null || isNowhere(lat, lon)) return { address, lat: null, long: null };
  return { address, lat: onGrid(lat), long: onGrid(lon) };
}

const onGrid = (degrees: number) => Number(degrees.toFixed(decimals));
