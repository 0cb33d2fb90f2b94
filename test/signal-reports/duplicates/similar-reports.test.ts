import { describe, expect, it } from "vitest";
import { similarReports } from "../../../src/signal-reports/duplicates/index.ts";
import { daysAgo, now, sighting } from "./sightings.ts";

const at = (id: number, told: Parameters<typeof sighting>[0]) => ({ id, ...sighting(told) });
const mine = sighting({ areaKey: "hamlet:5", north: 0 });

describe("similar reports", () => {
  it("come nearest first, a hamlet without a distance behind next door and before its far end", () => {
    const found = similarReports(
      [
        at(1, { areaKey: "hamlet:5", north: 1500 }),
        at(2, { areaKey: "hamlet:5" }),
        at(3, { areaKey: "hamlet:6", north: 200 }),
        at(4, { areaKey: "hamlet:5", north: 20 }),
      ],
      mine,
      now,
    );
    expect(found.map(({ report }) => report.id)).toEqual([4, 3, 2, 1]);
    expect(found.map(({ near }) => near)).toEqual(["area", "distance", "area", "area"]);
  });

  it("of one distance come newest first", () => {
    const found = similarReports(
      [at(1, { areaKey: "hamlet:5", at: daysAgo(9) }), at(2, { areaKey: "hamlet:5", at: daysAgo(2) })],
      mine,
      now,
    );
    expect(found.map(({ report }) => report.id)).toEqual([2, 1]);
  });

  it("leave out what is elsewhere, another carrier's, another service or too old", () => {
    const others = [
      at(1, { areaKey: "hamlet:6" }),
      at(2, { areaKey: "hamlet:5", operators: ["mobifone"] }),
      at(3, { areaKey: "hamlet:5", services: ["wifi"] }),
      at(4, { areaKey: "hamlet:5", at: daysAgo(31) }),
    ];
    expect(similarReports(others, mine, now)).toEqual([]);
  });

  it("of nothing are none", () => {
    expect(similarReports([], mine, now)).toEqual([]);
  });
});
