import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dossierData } from "../../../../src/signal-reports/dossier/dossier-data.ts";
import { clusterRows } from "../../../../src/signal-reports/dossier/map/cluster-rows.ts";
import { fitFrame } from "../../../../src/signal-reports/dossier/map/frame.ts";
import { nearRows } from "../../../../src/signal-reports/dossier/map/near-rows.ts";
import { sampleDossier, sampleRow } from "../sample.ts";

const rowsAt = (places: [number, number][]) =>
  dossierData.parse(sampleDossier({ rows: places.map(([lat, lon]) => sampleRow({ lat, lon })) })).rows;

const box = { x: 0, y: 0, width: 900, height: 800 };

function cluster(places: [number, number][], distance = 50) {
  const { near } = nearRows(rowsAt(places));
  const frame = fitFrame(
    near.map(({ place }) => place),
    box,
    1500,
    1.3,
  );
  return clusterRows(near, frame, distance);
}

describe("reports on a map", () => {
  it("of one spot are one circle", () => {
    const clusters = cluster([
      [21.634, 105.912],
      [21.634, 105.912],
      [21.6341, 105.9121],
    ]);
    expect(clusters.map(({ rows }) => rows.length)).toEqual([3]);
  });

  it("of different spots are different circles", () => {
    const clusters = cluster([
      [21.63, 105.91],
      [21.64, 105.93],
    ]);
    expect(clusters).toHaveLength(2);
  });

  it("stand at the middle of their reports, each counted", () => {
    const spots: [number, number][] = [
      [21.634, 105.912],
      [21.634, 105.912],
      [21.634, 105.913],
    ];
    const [three] = cluster(spots, 60);
    // The frame is centred between the two spots, 103 m apart at 1500 m for 800 pixels; two of three are in the west.
    expect(three?.rows).toHaveLength(3);
    expect(three?.x).toBeCloseTo(450 - (103.5 / 6) * (800 / 1500), 0);
    expect(three?.y).toBeCloseTo(400, 5);
  });

  it("never get lost, and no two circles are nearer than asked", () => {
    const degree = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.array(fc.tuple(degree, degree), { minLength: 1, maxLength: 120 }), (offsets) => {
        const clusters = cluster(offsets.map(([a, b]) => [21.6 + a / 1000, 105.9 + b / 1000]));
        expect(clusters.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(offsets.length);
        for (const [index, one] of clusters.entries())
          for (const other of clusters.slice(index + 1))
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(50);
      }),
      { numRuns: 40 },
    );
  });
});

describe("reports far from the others", () => {
  it("are told apart, so that a wrong place does not shrink the map", () => {
    const rows = rowsAt([
      [21.63, 105.91],
      [21.64, 105.92],
      [10.77, 106.7],
    ]);
    const { near, far } = nearRows(rows);
    expect(near).toHaveLength(2);
    expect(far.map(({ place }) => place.lat)).toEqual([10.77]);
  });

  it("are not those at the other end of the commune", () => {
    const rows = rowsAt([
      [21.6, 105.86],
      [21.67, 105.97],
    ]);
    expect(nearRows(rows).far).toEqual([]);
  });

  it("are none where nobody has a place", () => {
    const { rows } = dossierData.parse(sampleDossier({ rows: [sampleRow({ lat: null, lon: null })] }));
    expect(nearRows(rows)).toEqual({ near: [], far: [] });
  });
});
