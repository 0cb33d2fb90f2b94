import { describe, expect, it } from "vitest";
import { sameTrouble } from "../../../src/signal-reports/duplicates/index.ts";
import { daysAgo, now, sighting } from "./sightings.ts";

const here = { areaKey: "hamlet:5" };

describe("the place", () => {
  it("is the same by the hamlet when nobody shared a location", () => {
    expect(sameTrouble(sighting(here), sighting(here), now)).toEqual({
      same: true,
      near: "area",
      metres: null,
      why: "same-area",
    });
  });

  it("is the same next door, whatever the hamlets are called", () => {
    const next = sameTrouble(
      sighting({ ...here, north: 0 }),
      sighting({ areaKey: "hamlet:6", north: 240 }),
      now,
    );
    expect(next).toMatchObject({ same: true, near: "distance", why: "close" });
    expect(next.metres).toBeCloseTo(240, 0);
  });

  it.each([
    [249.9, true],
    [250.5, false],
  ])("%d m apart without a hamlet: %j", (north, same) => {
    expect(sameTrouble(sighting({ north: 0 }), sighting({ north }), now).same).toBe(same);
  });

  it.each([
    [2900, true],
    [3100, false],
  ])("of one hamlet's name %d m apart: %j", (north, same) => {
    expect(sameTrouble(sighting({ ...here, north: 0 }), sighting({ ...here, north }), now).same).toBe(same);
  });

  it.each([
    [450, true],
    [550, false],
  ])("at one landmark %d m apart: %j", (north, same) => {
    const market = { areaKey: "landmark:cho quang vinh" };
    expect(sameTrouble(sighting({ ...market, north: 0 }), sighting({ ...market, north }), now).same).toBe(
      same,
    );
  });

  it.each([
    ["two hamlets", sighting(here), sighting({ areaKey: "hamlet:6" })],
    ["nothing said by either", sighting(), sighting()],
    ["a hamlet and a location", sighting(here), sighting({ north: 0 })],
    ["(0, 0) from both phones", sighting({ lat: 0, lon: 0 }), sighting({ lat: 0, lon: 0 })],
  ])("is not known to be the same: %s", (_, a, b) => {
    expect(sameTrouble(a, b, now)).toMatchObject({ same: false, near: null, why: "elsewhere" });
  });
});

describe("carriers", () => {
  it.each([
    [["viettel"], ["viettel", "mobifone"], true],
    [[], ["mobifone"], true],
    [[], [], true],
    [["viettel"], ["mobifone"], false],
    [["viettel", "vinaphone"], ["mobifone", "other"], false],
  ])("%j and %j: %j", (a, b, same) => {
    const got = sameTrouble(sighting({ ...here, operators: a }), sighting({ ...here, operators: b }), now);
    expect(got.same).toBe(same);
    if (!same) expect(got.why).toBe("other-operator");
  });
});

describe("services", () => {
  it.each([
    [["mobile-data"], ["voice"], true],
    [["voice"], ["unknown"], true],
    [["wifi"], ["fixed-broadband"], true],
    [["wifi", "mobile-data"], ["voice"], true],
    [[], ["voice"], true],
    [["wifi"], ["mobile-data"], false],
    [["fixed-broadband"], ["unknown"], false],
  ])("%j and %j: %j", (a, b, same) => {
    const got = sameTrouble(sighting({ ...here, services: a }), sighting({ ...here, services: b }), now);
    expect(got.same).toBe(same);
    if (!same) expect(got.why).toBe("other-service");
  });
});

describe("age", () => {
  it.each([
    [0, true],
    [30, true],
    [30.01, false],
  ])("%d days: %j", (days, same) => {
    const got = sameTrouble(sighting({ ...here, at: daysAgo(days) }), sighting(here), now);
    expect(got.same).toBe(same);
    expect(got.why).toBe(same ? "same-area" : "too-old");
  });

  it("of the other report counts as well", () => {
    expect(sameTrouble(sighting(here), sighting({ ...here, at: daysAgo(31) }), now).why).toBe("too-old");
  });
});
