import { describe, expect, it } from "vitest";
import { boundaryPath } from "../../../src/localities/location/boundary-path.ts";
import { checkBoundary } from "../../../src/localities/location/check-boundary.ts";

type Point = [number, number];
const box = (west: number, south: number, size = 0.1): Point[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const polygon = (...rings: Point[][]) => JSON.stringify({ type: "Polygon", coordinates: rings });

describe("an uploaded boundary", () => {
  it("given a square of a tenth of a degree, knows its size and keeps it small", () => {
    const found = checkBoundary(polygon(box(105.8, 21.5)));
    if (typeof found === "string") throw new Error(found);
    expect(found.squareKm).toBeCloseTo(115.3, 0);
    expect(found.positions).toBe(5);
    expect(JSON.parse(found.geojson)).toMatchObject({ type: "MultiPolygon" });
  });

  it("given a hole, leaves it out of the size", () => {
    const found = checkBoundary(polygon(box(105.8, 21.5), box(105.82, 21.52, 0.05)));
    if (typeof found === "string") throw new Error(found);
    expect(found.squareKm).toBeCloseTo(115.3 * 0.75, 0);
  });

  it("given digits beyond a tenth of a metre, drops them", () => {
    const points = box(105.123456789, 21.123456789);
    const found = checkBoundary(polygon(points));
    expect(typeof found === "string" ? found : found.geojson).toContain("[105.123457,21.123457]");
  });

  it.each([
    ["no JSON at all", "xin chào", "không phải GeoJSON"],
    ["a point", '{"type":"Point","coordinates":[105,21]}', "không phải GeoJSON"],
    ["a ring left open", polygon(box(105.8, 21.5).slice(0, 4)), "không phải GeoJSON"],
    [
      "latitude first",
      polygon(box(21.5, 105.8 - 20, 0.1).map(([a, b]) => [a, b + 20])),
      "không phải GeoJSON",
    ],
    ["latitude first, below ninety degrees", polygon(box(10.5, 105 - 20)), "ngoài Việt Nam"],
    ["a place abroad", polygon(box(2.3, 48.8)), "ngoài Việt Nam"],
    ["metres of VN-2000", polygon([[587_000, 2_377_000]]), "không phải GeoJSON"],
    ["a garden", polygon(box(105.8, 21.5, 0.001)), "quá nhỏ"],
    ["a province", polygon(box(105, 20, 1)), "lớn hơn mọi xã"],
  ])("given %s, says what is wrong", (_what, json, words) => {
    expect(checkBoundary(json)).toContain(words);
  });

  it("given more points than a telephone's form could ever need, asks for a simpler one", () => {
    const many: Point[] = Array.from({ length: 20_001 }, (_, at) => [105 + at / 1e6, 21]);
    expect(checkBoundary(polygon([...many, [105, 21]]))).toContain("đơn giản hóa");
  });

  it("draws it north up, in a box of its own, with nothing but numbers", () => {
    const found = checkBoundary(polygon(box(105.8, 21.5)));
    if (typeof found === "string") throw new Error(found);
    const { path, width, height } = boundaryPath(found.boundary, 100);
    expect(height).toBe(100);
    expect(width).toBeGreaterThan(90);
    expect(width).toBeLessThan(95);
    expect(path).toMatch(/^M0\.0 100\.0L[\d. L]+Z$/);
  });
});
