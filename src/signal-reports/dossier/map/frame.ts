import type { Place } from "../coarse-place.ts";

export type Box = { x: number; y: number; width: number; height: number };

/** A piece of the earth on a box of the picture: north up, true to scale. */
export type Frame = {
  box: Box;
  metresPerPixel: number;
  /** Pixels of a place; may lie outside the box. */
  at: (place: Place) => [number, number];
  /** The place of a pixel. */
  placeAt: (x: number, y: number) => Place;
};

const METRES_PER_DEGREE = 111_320;

/**
 * The smallest frame that shows all places with room around them, at least `leastMetres` high. Over a commune's few
 * kilometres the earth is flat: one degree of longitude is a degree of latitude times the cosine.
 */
export function fitFrame(places: Place[], box: Box, leastMetres: number, room: number): Frame {
  const [south, north] = range(places.map(({ lat }) => lat));
  const [west, east] = range(places.map(({ lon }) => lon));
  const middle = { lat: (south + north) / 2, lon: (west + east) / 2 };
  const perLon = METRES_PER_DEGREE * Math.cos((middle.lat * Math.PI) / 180);
  const tall = Math.max((north - south) * METRES_PER_DEGREE * room, leastMetres) / box.height;
  const wide = ((east - west) * perLon * room) / box.width;
  const metresPerPixel = Math.max(tall, wide);
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return {
    box,
    metresPerPixel,
    at: ({ lat, lon }) => [
      centre.x + ((lon - middle.lon) * perLon) / metresPerPixel,
      centre.y - ((lat - middle.lat) * METRES_PER_DEGREE) / metresPerPixel,
    ],
    placeAt: (x, y) => ({
      lat: middle.lat - ((y - centre.y) * metresPerPixel) / METRES_PER_DEGREE,
      lon: middle.lon + ((x - centre.x) * metresPerPixel) / perLon,
    }),
  };
}

function range(values: number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
