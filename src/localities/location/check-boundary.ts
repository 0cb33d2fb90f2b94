import { type Boundary, parseBoundary } from "./boundary.ts";
import { vietnamBox } from "./refusal-of.ts";

const mostPositions = 20_000;
/** The largest commune of the country has about 1,100 km². */
const mostSquareKm = 3_000;
const kmPerDegree = 111.32;

export type CheckedBoundary = {
  boundary: Boundary;
  /** The same as one small GeoJSON geometry, to a tenth of a metre. */
  geojson: string;
  squareKm: number;
  positions: number;
};

type Position = readonly [number, number, ...number[]];

/** Checks an uploaded boundary. @returns it, or one Vietnamese sentence that says what is wrong with the file. */
export function checkBoundary(json: string): CheckedBoundary | string {
  let boundary: Boundary;
  try {
    boundary = parseBoundary(json);
  } catch {
    return "Tệp không phải GeoJSON chứa vùng khép kín (Polygon hoặc MultiPolygon). Nhờ đơn vị địa chính xuất lại tệp ranh giới dạng GeoJSON, hệ tọa độ WGS 84.";
  }
  const polygons = boundary.flatMap(polygonsOf);
  const positions = polygons.flat(2) as Position[];
  if (positions.length > mostPositions)
    return `Ranh giới có ${positions.length} điểm, nhiều nhất ${mostPositions}. Nhờ đơn vị địa chính đơn giản hóa đường biên.`;
  if (positions.some((position) => !lies(position))) {
    const swapped = positions.every(([one, other]) => lies([other, one]));
    return swapped
      ? "Kinh độ và vĩ độ bị đổi chỗ. GeoJSON ghi kinh độ trước (105,8), vĩ độ sau (21,5)."
      : "Có điểm nằm ngoài Việt Nam. Tệp cần hệ tọa độ WGS 84 (độ), không phải VN-2000 (mét).";
  }
  const squareKm = polygons.reduce((sum, rings) => sum + areaOf(rings as Position[][]), 0);
  if (squareKm < 0.1) return "Vùng trong tệp quá nhỏ (dưới 0,1 km²), không phải địa bàn một xã, phường.";
  if (squareKm > mostSquareKm)
    return `Vùng trong tệp rộng ${Math.round(squareKm)} km², lớn hơn mọi xã, phường. Có thể đây là ranh giới tỉnh.`;
  const rounded = polygons.map((rings) =>
    (rings as Position[][]).map((ring) => ring.map(([lon, lat]) => [round(lon), round(lat)])),
  );
  const geojson = JSON.stringify({ type: "MultiPolygon", coordinates: rounded });
  return { boundary: parseBoundary(geojson), geojson, squareKm, positions: positions.length };
}

/** The rings of each polygon. */
export function polygonsOf(area: Boundary[number]): Position[][][] {
  return (area.type === "Polygon" ? [area.coordinates] : area.coordinates) as Position[][][];
}

function lies([lon, lat]: readonly [number, number, ...number[]]): boolean {
  const { south, north, west, east } = vietnamBox;
  return lat >= south && lat <= north && lon >= west && lon <= east;
}

/** Of a polygon with holes, flat enough at this size. */
function areaOf([outer = [], ...holes]: Position[][]): number {
  return ringArea(outer) - holes.reduce((sum, hole) => sum + ringArea(hole), 0);
}

function ringArea(ring: Position[]): number {
  const [, lat = 0] = ring[0] ?? [0, 0];
  const width = Math.cos((lat * Math.PI) / 180);
  let twice = 0;
  for (let at = 0; at < ring.length - 1; at += 1) {
    const [lon1 = 0, lat1 = 0] = ring[at] ?? [];
    const [lon2 = 0, lat2 = 0] = ring[at + 1] ?? [];
    twice += (lon1 * lat2 - lon2 * lat1) * width;
  }
  return (Math.abs(twice) / 2) * kmPerDegree ** 2;
}

const round = (degrees: number) => Number(degrees.toFixed(6));
