import type { Boundary } from "../../localities/location/boundary.ts";

/** One point as it may be shown: rounded to about 100 m. */
export type MapPoint = {
  lat: number;
  lon: number;
  title: string;
  words: string;
  href: string;
  tone: "new" | "late" | "open" | "done";
};

/** What a map is drawn from. */
export type MapData = {
  boundary: { type: "GeometryCollection"; geometries: Boundary } | null;
  points: MapPoint[];
};
