import { z } from "zod";

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).rest(z.number());
const ring = z
  .array(position)
  .min(4, "a ring has four positions or more")
  .refine((points) => String(points[0]?.slice(0, 2)) === String(points.at(-1)?.slice(0, 2)), {
    message: "a ring ends where it begins",
  });

const polygon = z.object({ type: z.literal("Polygon"), coordinates: z.array(ring).min(1) });
const multiPolygon = z.object({
  type: z.literal("MultiPolygon"),
  coordinates: z.array(z.array(ring).min(1)).min(1),
});
const area = z.discriminatedUnion("type", [polygon, multiPolygon]);
const feature = z.object({ type: z.literal("Feature"), geometry: area });
const file = z.union([
  area.transform((geometry) => [geometry]),
  feature.transform(({ geometry }) => [geometry]),
  z
    .object({ type: z.literal("FeatureCollection"), features: z.array(feature).min(1) })
    .transform(({ features }) => features.map(({ geometry }) => geometry)),
]);

/** The area of a place as GeoJSON polygons (RFC 7946: longitude first, WGS 84). */
export type Boundary = z.output<typeof file>;

/** Reads a GeoJSON file of polygons. @throws when it is something else. */
export function parseBoundary(json: string): Boundary {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    throw new Error("boundary: no JSON");
  }
  const read = file.safeParse(data);
  if (!read.success)
    throw new Error("boundary: no polygon, multipolygon or collection of them with closed rings");
  return read.data;
}
