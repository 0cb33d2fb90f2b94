import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DossierInput, dossierData } from "../../../src/signal-reports/dossier/dossier-data.ts";
import { writeGeoJson } from "../../../src/signal-reports/dossier/write-geojson.ts";
import { sampleDossier, sampleRow } from "./sample.ts";

type Point = { type: string; coordinates: [number, number] };
type Feature = { type: string; id: string; geometry: Point | null; properties: Record<string, unknown> };
type Collection = { type: string; bbox?: number[]; features: Feature[]; crs?: unknown };

const write = (change: Partial<DossierInput> = {}): Collection =>
  JSON.parse(writeGeoJson(dossierData.parse(sampleDossier(change))));

describe("the GeoJSON of a dossier", () => {
  it("is a FeatureCollection without a CRS of its own, as RFC 7946 has it", () => {
    const collection = write();
    expect(collection.type).toBe("FeatureCollection");
    expect(collection).not.toHaveProperty("crs");
    expect(collection.features).toHaveLength(5);
  });

  it("puts longitude before latitude", () => {
    expect(write().features[0]?.geometry).toEqual({ type: "Point", coordinates: [105.912, 21.635] });
  });

  it("gives a report without a place a null geometry", () => {
    expect(write().features[3]).toMatchObject({ id: "NH-26-0051", geometry: null });
  });

  it("frames its points from the south-west to the north-east", () => {
    expect(write().bbox).toEqual([105.903, 21.635, 105.916, 21.642]);
  });

  it("has no frame without a point", () => {
    expect(write({ rows: [sampleRow({ lat: null, lon: null })] })).not.toHaveProperty("bbox");
  });

  it("tells what was reported and measured", () => {
    expect(write().features[0]?.properties).toEqual({
      code: "NH-26-0042",
      operator: "Viettel",
      area: "Xóm 5",
      services: ["mobile-data"],
      indoors: "indoors",
      when: "buổi tối",
      since: "từ đầu tháng",
      households: 12,
      voices: 3,
      down: 3.2,
      up: 1,
      ping: 80,
      target: 40,
      againstTarget: "below",
      reportedAt: "2026-11-12T13:05:00.000Z",
      precision: "≈100 m",
    });
  });

  it("says null for what is not known", () => {
    expect(write({ target: null }).features[4]?.properties).toMatchObject({
      when: null,
      since: null,
      down: null,
      target: null,
      againstTarget: null,
    });
  });

  it("stays in range and coarse for any place", () => {
    const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
    fc.assert(
      fc.property(degrees(90), degrees(180), (lat, lon) => {
        const geometry = write({ rows: [sampleRow({ lat, lon })] }).features[0]?.geometry;
        if (!geometry) return lat === 0 && lon === 0;
        return geometry.coordinates.every((value, index) => {
          const shortest = Number(value.toFixed(3)) === value;
          return shortest && Math.abs(value) <= (index === 0 ? 180 : 90);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("holds 300 reports", () => {
    const rows = Array.from({ length: 300 }, (_, index) => sampleRow({ code: `NH-26-${index}` }));
    expect(write({ rows }).features).toHaveLength(300);
  });
});
