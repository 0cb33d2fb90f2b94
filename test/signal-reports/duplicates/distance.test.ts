import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceM, pointOf } from "../../../src/signal-reports/duplicates/distance.ts";

const point = fc.record({
  lat: fc.double({ min: -89, max: 89, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe("distance", () => {
  it("of a degree of latitude is 111.2 km", () => {
    expect(distanceM({ lat: 20, lon: 105 }, { lat: 21, lon: 105 })).toBeCloseTo(111_195, -1);
  });

  it("of a degree of longitude shrinks with the latitude", () => {
    expect(distanceM({ lat: 60, lon: 105 }, { lat: 60, lon: 106 })).toBeCloseTo(55_597, -2);
  });

  it("of Hà Nội and Thanh Hóa is about 134 km", () => {
    const metres = distanceM({ lat: 21.0285, lon: 105.8542 }, { lat: 19.8067, lon: 105.7852 });
    expect(metres / 1000).toBeGreaterThan(133);
    expect(metres / 1000).toBeLessThan(137);
  });

  it("is nothing to itself, the same both ways and never more than half the earth", () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(distanceM(a, a)).toBe(0);
        expect(distanceM(a, b)).toBeCloseTo(distanceM(b, a), 3);
        expect(distanceM(a, b)).toBeLessThanOrEqual(20_015_115);
      }),
    );
  });
});

describe("the point of a report", () => {
  it("is none when a coordinate is missing or the phone had no fix", () => {
    expect(pointOf({ lat: null, lon: 105 })).toBeNull();
    expect(pointOf({ lat: 20, lon: null })).toBeNull();
    expect(pointOf({ lat: 0, lon: 0 })).toBeNull();
  });

  it("is what was shared otherwise", () => {
    expect(pointOf({ lat: 20, lon: 105 })).toEqual({ lat: 20, lon: 105 });
  });
});
