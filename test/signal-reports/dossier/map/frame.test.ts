import { describe, expect, it } from "vitest";
import { fitFrame, overlap } from "../../../../src/signal-reports/dossier/map/frame.ts";
import { roundStep } from "../../../../src/signal-reports/dossier/map/round-step.ts";

const box = { x: 100, y: 10, width: 800, height: 600 };
const places = [
  { lat: 21.6, lon: 105.9 },
  { lat: 21.64, lon: 105.95 },
];

describe("a frame", () => {
  const frame = fitFrame(places, box, 1000, 1.2);

  it("holds all its places with room around them", () => {
    for (const place of places) {
      const [x, y] = frame.at(place);
      expect(x).toBeGreaterThan(box.x + 20);
      expect(x).toBeLessThan(box.x + box.width - 20);
      expect(y).toBeGreaterThan(box.y + 20);
      expect(y).toBeLessThan(box.y + box.height - 20);
    }
  });

  it("has north up and east to the right", () => {
    const [southWest = [0, 0], northEast = [0, 0]] = places.map(frame.at);
    expect(northEast[0]).toBeGreaterThan(southWest[0]);
    expect(northEast[1]).toBeLessThan(southWest[1]);
  });

  it("finds the place of a pixel again", () => {
    const place = { lat: 21.6123, lon: 105.9321 };
    const found = frame.placeAt(...frame.at(place));
    expect(found.lat).toBeCloseTo(place.lat, 9);
    expect(found.lon).toBeCloseTo(place.lon, 9);
  });

  it("is true to scale both ways", () => {
    const [x0, y0] = frame.at({ lat: 21.62, lon: 105.92 });
    const [, y1] = frame.at({ lat: 21.63, lon: 105.92 });
    const [x1] = frame.at({ lat: 21.62, lon: 105.93 });
    // On the sphere 0.01° of latitude are 1,113 m and of longitude, at 21.62° north, 1,035 m.
    expect((y0 - y1) * frame.metresPerPixel).toBeCloseTo(1113.2, 0);
    expect((x1 - x0) * frame.metresPerPixel).toBeCloseTo(1035, -1);
  });

  it("shows a single place in its middle, not magnified without end", () => {
    const single = fitFrame([{ lat: 21.6, lon: 105.9 }], box, 1500, 1.2);
    expect(single.at({ lat: 21.6, lon: 105.9 })).toEqual([500, 310]);
    expect(single.metresPerPixel * box.height).toBe(1500);
  });
});

describe("boxes", () => {
  it("overlap when they share more than an edge", () => {
    expect(overlap({ x: 0, y: 0, width: 10, height: 10 }, { x: 9, y: 9, width: 5, height: 5 })).toBe(true);
    expect(overlap({ x: 0, y: 0, width: 10, height: 10 }, { x: 10, y: 0, width: 5, height: 5 })).toBe(false);
  });
});

describe("a round step", () => {
  it.each([
    [222, 200],
    [199, 100],
    [500, 500],
    [1000, 1000],
    [0.0043, 0.002],
    [0.01, 0.01],
    [7, 5],
  ])("for at most %s is %s", (most, step) => {
    expect(roundStep(most)).toBe(step);
  });
});
