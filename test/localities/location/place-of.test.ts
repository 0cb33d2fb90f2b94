import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseBoundary } from "../../../src/localities/location/boundary.ts";
import { placeOf } from "../../../src/localities/location/place-of.ts";

const square = (west: number, south: number, size = 0.1) => [
  [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ],
];
const polygon = (west: number, south: number) => ({ type: "Polygon", coordinates: square(west, south) });
const read = (shape: unknown) => parseBoundary(JSON.stringify(shape));

const here = read(polygon(105.3, 20));
const beside = { name: "xã Bên Cạnh", boundary: read(polygon(105.4, 20)) };
const inside = { lat: 20.05, lon: 105.35 };
const next = { lat: 20.05, lon: 105.45 };
const far = { lat: 20.05, lon: 105.95 };

describe("placeOf", () => {
  it("tells a location inside from one outside, and names the neighbour it lies in", () => {
    expect(placeOf(inside, here, [beside])).toEqual({ where: "inside" });
    expect(placeOf(next, here, [beside])).toEqual({ where: "outside", name: "xã Bên Cạnh" });
    expect(placeOf(far, here, [beside])).toEqual({ where: "outside", name: null });
  });

  it("claims nothing where no boundary is on file, unless a neighbour's holds the location", () => {
    expect(placeOf(inside, null, [])).toEqual({ where: "unknown" });
    expect(placeOf(far, null, [beside])).toEqual({ where: "unknown" });
    expect(placeOf(next, null, [beside])).toEqual({ where: "outside", name: "xã Bên Cạnh" });
  });

  it("believes the place's own boundary where two overlap", () => {
    const over = { name: "xã Chồng Lấn", boundary: read(polygon(105.3, 20)) };
    expect(placeOf(inside, here, [over])).toEqual({ where: "inside" });
  });

  it("heeds holes and islands", () => {
    const ring = { type: "Polygon", coordinates: [...square(105.3, 20, 0.3), ...square(105.4, 20.1)] };
    expect(placeOf({ lat: 20.15, lon: 105.45 }, read(ring), [])).toEqual({ where: "outside", name: null });
    const islands = { type: "MultiPolygon", coordinates: [square(105.3, 20), square(107, 20)] };
    expect(placeOf({ lat: 20.05, lon: 107.05 }, read(islands), [])).toEqual({ where: "inside" });
  });

  it.each([
    [0, 0, "bị trống"],
    [Number.NaN, 105, "bị trống"],
    [20, Number.POSITIVE_INFINITY, "bị trống"],
    [105.35, 20.05, "ngoài Việt Nam"],
    [48.85, 2.35, "ngoài Việt Nam"],
    [20.05, -105.35, "ngoài Việt Nam"],
    [0, 105.35, "ngoài Việt Nam"],
  ])("refuses (%d, %d) and says what to do", (lat, lon, words) => {
    const found = placeOf({ lat, lon }, here, [beside]);
    expect(found).toMatchObject({ where: "refused", why: expect.stringContaining(words) });
    expect(found).toMatchObject({ why: expect.stringContaining("nhắn tên nơi") });
  });

  it.each([
    ["Trường Sa", 8.64, 111.92],
    ["Lũng Cú", 23.38, 105.32],
    ["Đất Mũi", 8.6, 104.72],
  ])("takes %s for Vietnam", (_, lat, lon) => {
    expect(placeOf({ lat, lon }, null, [])).toEqual({ where: "unknown" });
  });

  it("has an answer for any two numbers", () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (lat, lon) => {
        expect(["inside", "outside", "refused"]).toContain(placeOf({ lat, lon }, here, [beside]).where);
      }),
      { seed: 7 },
    );
  });
});

describe("parseBoundary", () => {
  it("reads a feature and a collection of features as their polygons", () => {
    const feature = { type: "Feature", properties: { name: "x" }, geometry: polygon(105.3, 20) };
    expect(read(feature)).toEqual(here);
    expect(read({ type: "FeatureCollection", features: [feature, feature] })).toEqual([...here, ...here]);
  });

  it.each([
    ["a point", { type: "Point", coordinates: [105, 20] }],
    ["an open ring", { type: "Polygon", coordinates: [square(105, 20)[0]?.slice(0, 4)] }],
    [
      "latitude first",
      {
        type: "Polygon",
        coordinates: [
          [
            [20, 105],
            [20, 106],
            [21, 106],
            [20, 105],
          ],
        ],
      },
    ],
    ["no features", { type: "FeatureCollection", features: [] }],
  ])("refuses %s", (_, shape) => {
    expect(() => read(shape)).toThrow("boundary: no polygon");
  });

  it("refuses what is no JSON", () => {
    expect(() => parseBoundary("<kml/>")).toThrow("boundary: no JSON");
  });
});
