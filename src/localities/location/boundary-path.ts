import type { Boundary } from "./boundary.ts";
import { polygonsOf } from "./check-boundary.ts";

/** An SVG path of an area, north up, in a box of its own: nothing but numbers. @param size the longer side. */
export function boundaryPath(
  boundary: Boundary,
  size = 480,
): { path: string; width: number; height: number } {
  const polygons = boundary.flatMap(polygonsOf);
  const all = polygons.flat(2);
  const lons = all.map(([lon]) => lon);
  const lats = all.map(([, lat]) => lat);
  const [west, east] = range(lons);
  const [south, north] = range(lats);
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = size / Math.max((east - west) * squeeze, north - south, Number.EPSILON);
  const spot = (lon: number, lat: number) =>
    `${((lon - west) * squeeze * scale).toFixed(1)} ${((north - lat) * scale).toFixed(1)}`;
  const path = polygons
    .flat()
    .map((ring) => `M${ring.map(([lon, lat]) => spot(lon, lat)).join("L")}Z`)
    .join("");
  return {
    path,
    width: Math.ceil((east - west) * squeeze * scale),
    height: Math.ceil((north - south) * scale),
  };
}

function range(values: number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}
