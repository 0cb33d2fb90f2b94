import { describe, expect, it } from "vitest";
import { readDay, readDistance, readText } from "../../../src/signal-reports/dossier/read-answer-cell.ts";

describe("a distance", () => {
  it.each([
    ["1,5", 1.5],
    ["1.5 km", 1.5],
    ["800 m", 0.8],
    ["800 mét", 0.8],
    ["khoảng 2 km", 2],
    ["~3km", 3],
    ["0,35 ki-lô-mét", 0.35],
    ["2 km.", 2],
  ])("%s is understood", (text, km) => {
    expect(readDistance({ text })).toBeCloseTo(km, 9);
  });

  it("may be a number cell, then in kilometres", () => {
    expect(readDistance({ number: 1.2 })).toBe(1.2);
  });

  it.each(["gần", "1-2 km", "1,5 dặm", "-1", "1.500,5", "km"])("%s is none", (text) => {
    expect(readDistance({ text })).toBeNull();
  });

  it("is none in a day, a formula or an empty cell", () => {
    expect(readDistance({ day: "2026-12-31" })).toBeNull();
    expect(readDistance("formula")).toBeNull();
    expect(readDistance("empty")).toBeNull();
  });
});

describe("a day", () => {
  it.each([
    ["31/12/2026", "2026-12-31"],
    ["5/1/2027", "2027-01-05"],
    ["31-12-2026", "2026-12-31"],
    ["31.12.2026", "2026-12-31"],
    ["ngày 31/12/2026", "2026-12-31"],
    ["2026-12-31", "2026-12-31"],
    ["29/02/2028", "2028-02-29"],
  ])("%s is understood, day before month", (text, day) => {
    expect(readDay({ text })).toBe(day);
  });

  it("may be a date cell", () => {
    expect(readDay({ day: "2026-12-31" })).toBe("2026-12-31");
  });

  it.each(["30/02/2027", "29/02/2027", "12/31/2026", "31/12", "cuối năm", "00/01/2027"])(
    "%s is none",
    (text) => {
      expect(readDay({ text })).toBeNull();
    },
  );

  it("is none in a number cell: nobody knows what it counts", () => {
    expect(readDay({ number: 46_387 })).toBeNull();
  });
});

describe("words", () => {
  it("may be a number or a day cell", () => {
    expect(readText({ text: "TNN0123" })).toBe("TNN0123");
    expect(readText({ number: 123 })).toBe("123");
    expect(readText({ day: "2026-12-31" })).toBe("2026-12-31");
  });

  it("are none in a formula", () => {
    expect(readText("formula")).toBeNull();
  });
});
