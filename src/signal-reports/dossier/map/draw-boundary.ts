import type { Place } from "../coarse-place.ts";
import type { DossierData } from "../dossier-data.ts";
import { type Box, type Frame, fitFrame } from "./frame.ts";
import { path, tag } from "./svg.ts";

type Rings = NonNullable<DossierData["boundary"]>;

const placeOf = ([lon = 0, lat = 0]: number[]): Place => ({ lat, lon });

/** The locality's outline as far as it crosses the frame; the caller clips. */
export function drawBoundary(boundary: Rings, frame: Frame): string {
  const d = boundary
    .map((ring) =>
      path(
        ring.map((position) => frame.at(placeOf(position))),
        true,
      ),
    )
    .join("");
  return tag("path", { d, fill: "#f4f7f1", stroke: "#5b6b4d", "stroke-width": 3, "fill-rule": "evenodd" });
}

/** The whole locality in a corner, the frame's piece of it as a rectangle; nothing when the frame shows it all. */
export function drawInset(boundary: Rings, frame: Frame, box: Box): string {
  const places = boundary.flat().map(placeOf);
  if (places.every((place) => inside(frame.at(place), frame.box))) return "";
  const small = fitFrame(places, box, 100, 1.15);
  const corners = frame.box;
  const [left, top] = small.at(frame.placeAt(corners.x, corners.y));
  const [right, bottom] = small.at(frame.placeAt(corners.x + corners.width, corners.y + corners.height));
  const seen = { x: left, y: top, width: Math.max(right - left, 6), height: Math.max(bottom - top, 6) };
  return (
    tag("rect", { ...box, fill: "#fff", stroke: "#1f2733", "stroke-width": 1.5 }) +
    drawBoundary(boundary, small) +
    tag("rect", { ...seen, fill: "none", stroke: "#a3161c", "stroke-width": 3 })
  );
}

function inside([x, y]: [number, number], box: Box): boolean {
  return x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height;
}
