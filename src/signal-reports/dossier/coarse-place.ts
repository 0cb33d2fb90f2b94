export type Place = { lat: number; lon: number };

const DECIMALS = 3;

/** Rounded to a thousandth of a degree, in Vietnam about 110 m by 105 m: enough for a survey, too little for a door. */
export function coarse(place: { lat: number | null; lon: number | null } | null): { place: Place | null } {
  if (place === null || place.lat === null || place.lon === null) return { place: null };
  return { place: { lat: rounded(place.lat), lon: rounded(place.lon) } };
}

/** (0, 0) is what a telephone without a fix sends. */
export function isNowhere(lat: number | null, lon: number | null): boolean {
  return lat === 0 && lon === 0;
}

const rounded = (degrees: number) => Number(degrees.toFixed(DECIMALS));
