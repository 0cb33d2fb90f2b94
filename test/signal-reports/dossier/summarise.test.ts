import { describe, expect, it } from "vitest";
import { type DossierInput, dossierData } from "../../../src/signal-reports/dossier/dossier-data.ts";
import { compareWithTarget, summarise } from "../../../src/signal-reports/dossier/summarise.ts";
import { sampleDossier, sampleRow } from "./sample.ts";

const read = (change: Partial<DossierInput> = {}) => dossierData.parse(sampleDossier(change));
const summary = (change: Partial<DossierInput> = {}) => summarise(read(change));
const down = (value: number | null) => ({ down: value, up: null, ping: null });

describe("the figures of a dossier", () => {
  it("count reports, voices and places", () => {
    expect(summary()).toMatchObject({ reports: 5, voices: 13, located: 4 });
  });

  it("span the first to the last day in Vietnam", () => {
    expect(summary()).toMatchObject({ firstDay: "2026-11-12", lastDay: "2026-11-18" });
  });

  it("count an area's houses once, by its largest estimate", () => {
    expect(summary().areas).toEqual([
      { area: "Xóm 5", reports: 3, voices: 5, households: 20 },
      { area: "Xóm Na Quán", reports: 2, voices: 8, households: 9 },
    ]);
    expect(summary().households).toBe(29);
  });

  it("know of no houses when nobody estimated", () => {
    expect(summary({ rows: [sampleRow({ households: null })] }).households).toBeNull();
  });

  it("list areas by reports, then as a reader counts", () => {
    const rows = ["Xóm 10", "Xóm 2", "Xóm 2", "Xóm 9"].map((area) => sampleRow({ area }));
    expect(summary({ rows }).areas.map(({ area }) => area)).toEqual(["Xóm 2", "Xóm 9", "Xóm 10"]);
  });
});

describe("the speeds of a dossier", () => {
  it("are told by lowest, median and highest", () => {
    expect(summary().speed).toEqual({ measured: 3, lowest: 0.8, median: 3.2, highest: 52 });
  });

  it("have the mean of the middle two as median of an even number", () => {
    const rows = [1, 2, 5, 100].map((value) => sampleRow({ speed: down(value) }));
    expect(summary({ rows }).speed?.median).toBe(3.5);
  });

  it("count a measured standstill", () => {
    expect(summary({ rows: [sampleRow({ speed: down(0) })] }).speed).toMatchObject({
      measured: 1,
      lowest: 0,
    });
  });

  it("are none when only upload or ping was measured", () => {
    const rows = [sampleRow({ speed: { down: null, up: 2, ping: 30 } })];
    expect(summary({ rows })).toMatchObject({ speed: null, against: null });
  });

  it("sort as numbers", () => {
    const rows = [9, 10, 100].map((value) => sampleRow({ speed: down(value) }));
    expect(summary({ rows }).speed).toMatchObject({ lowest: 9, highest: 100 });
  });
});

describe("a speed against the target", () => {
  const row = (value: number | null, services: ("mobile-data" | "wifi" | "voice")[] = ["mobile-data"]) => {
    const [first] = read({ rows: [sampleRow({ speed: down(value), services })] }).rows;
    if (!first) throw new Error("no row");
    return first;
  };
  const { target } = read();

  it.each([
    [39.9, "below"],
    [40, "reached"],
    [52, "reached"],
    [0, "below"],
  ])("%s Mbit/s against 40 is %s", (value, verdict) => {
    expect(compareWithTarget(row(value), target)).toBe(verdict);
  });

  it("is nothing without a measurement or a target", () => {
    expect(compareWithTarget(row(null), target)).toBeNull();
    expect(compareWithTarget(row(3), null)).toBeNull();
  });

  it("is nothing for a service the target does not speak of", () => {
    expect(compareWithTarget(row(3, ["wifi"]), target)).toBeNull();
    expect(compareWithTarget(row(3, ["wifi", "mobile-data"]), target)).toBe("below");
  });

  it("is counted in the letter's figures", () => {
    expect(summary().against).toEqual({ compared: 3, below: 2 });
    expect(summary({ target: null }).against).toBeNull();
  });
});
