import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coarse, isNowhere } from "../../../src/signal-reports/dossier/coarse-place.ts";

describe("a coarse place", () => {
  it("moves at most half a thousandth of a degree, about 55 m", () => {
    const degrees = fc.double({ min: -89, max: 89, noNaN: true });
    fc.assert(
      fc.property(degrees, degrees, (lat, lon) => {
        const { place } = coarse({ lat, lon });
        return (
          place !== null && Math.abs(place.lat - lat) <= 0.000501 && Math.abs(place.lon - lon) <= 0.000501
        );
      }),
    );
  });

  it("is the same for neighbours, so that it tells no door from another", () => {
    expect(coarse({ lat: 21.63461, lon: 105.91221 })).toEqual(coarse({ lat: 21.63537, lon: 105.91244 }));
  });

  it("does not change when it is made coarse again", () => {
    const once = coarse({ lat: 21.634567, lon: 105.912345 });
    expect(coarse(once.place)).toEqual(once);
  });

  it("is none without both degrees", () => {
    expect(coarse(null)).toEqual({ place: null });
    expect(coarse({ lat: 21.6, lon: null })).toEqual({ place: null });
    expect(coarse({ lat: null, lon: 105.9 })).toEqual({ place: null });
  });
});

describe("nowhere", () => {
  it("is where both degrees are zero, not on the equator or the meridian", () => {
    expect(isNowhere(0, 0)).toBe(true);
    expect(isNowhere(0, 105.9)).toBe(false);
    expect(isNowhere(21.6, 0)).toBe(false);
    expect(isNowhere(null, null)).toBe(false);
  });
});
