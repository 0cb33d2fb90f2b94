import type { DossierData } from "./dossier-data.ts";
import { compareWithTarget } from "./summarise.ts";
import { operatorName } from "./words.ts";

/**
 * The reports as a GeoJSON FeatureCollection (RFC 7946): WGS 84, longitude before latitude, points rounded to about
 * 100 m. A report without a place has `geometry: null`, as the standard wants it. Speeds are Mbit/s, ping ms.
 */
export function writeGeoJson(data: DossierData): string {
  const places = data.rows.flatMap(({ place }) => place ?? []);
  return JSON.stringify({
    type: "FeatureCollection",
    ...(places.length > 0 && { bbox: boundingBox(places) }),
    features: data.rows.map((row) => ({
      type: "Feature",
      id: row.code,
      geometry: row.place && { type: "Point", coordinates: [row.place.lon, row.place.lat] },
      properties: {
        code: row.code,
        operator: operatorName(data),
        area: row.area,
        services: row.services,
        indoors: row.indoors,
        when: row.when,
        since: row.since,
        households: row.households,
        voices: row.voices,
        down: row.speed?.down ?? null,
        up: row.speed?.up ?? null,
        ping: row.speed?.ping ?? null,
        target: data.target?.mbps ?? null,
        againstTarget: compareWithTarget(row, data.target),
        reportedAt: row.reportedAt.toISOString(),
        precision: "≈100 m",
      },
    })),
  });
}

function boundingBox(places: { lat: number; lon: number }[]): number[] {
  const lons = places.map(({ lon }) => lon);
  const lats = places.map(({ lat }) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
