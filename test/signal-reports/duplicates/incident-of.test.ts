import { describe, expect, it } from "vitest";
import { incidentOf, incidentPlace, type Sighting } from "../../../src/signal-reports/duplicates/index.ts";
import { daysAgo, now, sighting } from "./sightings.ts";

const incident = (id: number, ...members: Sighting[]) => ({ id, members });
const five = { areaKey: "hamlet:5" };

describe("the incident of a report", () => {
  it("is that of its hamlet, whatever the carrier", () => {
    const open = [incident(1, sighting({ areaKey: "hamlet:6" })), incident(2, sighting(five))];
    expect(incidentOf(open, sighting({ ...five, operators: ["mobifone"] }))?.id).toBe(2);
  });

  it("is the nearest of several", () => {
    const open = [incident(1, sighting({ north: 200 })), incident(2, sighting({ north: 60 }))];
    expect(incidentOf(open, sighting({ north: 0 }))?.id).toBe(2);
  });

  it.each([
    ["another hamlet", sighting({ areaKey: "hamlet:6" })],
    ["nothing known of the place", sighting()],
    ["a fixed line", sighting({ ...five, services: ["wifi"] })],
  ])("is a new one for %s", (_, report) => {
    expect(incidentOf([incident(1, sighting(five))], report)).toBeNull();
  });

  it("is a new one when the last report of the old one is over 30 days past", () => {
    expect(incidentOf([incident(1, sighting({ ...five, at: daysAgo(31) }))], sighting(five))).toBeNull();
    const kept = incident(1, sighting({ ...five, at: daysAgo(50) }), sighting({ ...five, at: daysAgo(3) }));
    expect(incidentOf([kept], sighting(five))?.id).toBe(1);
  });

  it("is a new one beyond the reach of the hamlet's middle", () => {
    const open = [incident(1, sighting({ ...five, north: 0 }))];
    expect(incidentOf(open, sighting({ ...five, north: 1400 }))?.id).toBe(1);
    expect(incidentOf(open, sighting({ ...five, north: 1600 }))).toBeNull();
  });

  it("of a merged incident of no report is none", () => {
    expect(incidentOf([incident(1)], sighting(five))).toBeNull();
  });
});

describe("a road with a house every 100 m", () => {
  it("makes several incidents, none wider than a kilometre: neighbours do not chain", () => {
    const open: { id: number; members: Sighting[] }[] = [];
    for (let north = 0; north <= 5000; north += 100) {
      const report = sighting({ north, at: now });
      const found = incidentOf(open, report);
      if (found) found.members.push(report);
      else open.push({ id: open.length + 1, members: [report] });
    }
    expect(open.length).toBeGreaterThan(4);
    for (const { members } of open) {
      const lats = members.map(({ lat }) => lat ?? 0);
      expect((Math.max(...lats) - Math.min(...lats)) * 111_195).toBeLessThanOrEqual(1000);
    }
  });
});

describe("the place of an incident", () => {
  it("moves with its reports", () => {
    const place = incidentPlace([sighting({ north: 0 }), sighting({ north: 100 })]);
    expect(((place.lat ?? 0) - 21.6) * 111_195).toBeCloseTo(50, 0);
    expect(place.lon).toBe(105.9);
  });

  it("bears the area most reports name, the first on a tie", () => {
    const [a, b] = [sighting(five), sighting({ areaKey: "hamlet:6" })];
    expect(incidentPlace([a, b]).areaKey).toBe("hamlet:5");
    expect(incidentPlace([a, b, b]).areaKey).toBe("hamlet:6");
  });

  it("is unknown without areas and points, and leaves (0, 0) out", () => {
    expect(incidentPlace([sighting(), sighting({ lat: 0, lon: 0 })])).toEqual({
      areaKey: null,
      lat: null,
      lon: null,
    });
  });
});
