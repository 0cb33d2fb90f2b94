import { describe, expect, it } from "vitest";
import { heightOf, sameColumn, sameRow, union } from "../../../src/signal-reports/speed-screenshot/boxes.ts";

const box = (x0: number, y0: number, x1: number, y1: number) => ({ x0, y0, x1, y1 });

describe("boxes on a picture", () => {
  it("given several, unites them", () => {
    expect(union([box(10, 20, 30, 40), box(5, 30, 20, 60)])).toEqual(box(5, 20, 30, 60));
    expect(heightOf(box(0, 20, 5, 65))).toBe(45);
  });

  it("given a small one at the foot of a large one, calls it the same row if its middle lies inside", () => {
    expect(sameRow(box(0, 0, 10, 100), box(20, 70, 40, 100))).toBe(true);
    expect(sameRow(box(20, 70, 40, 100), box(0, 0, 10, 100))).toBe(true);
    expect(sameRow(box(0, 0, 10, 100), box(20, 95, 40, 130))).toBe(false);
    expect(sameRow(box(0, 0, 10, 30), box(0, 40, 10, 70))).toBe(false);
  });

  it("given two below each other, calls them one column if half of the narrower is common", () => {
    expect(sameColumn(box(0, 0, 100, 30), box(40, 50, 60, 80))).toBe(true);
    expect(sameColumn(box(0, 0, 100, 30), box(90, 50, 110, 80))).toBe(true);
    expect(sameColumn(box(0, 0, 100, 30), box(91, 50, 111, 80))).toBe(false);
    expect(sameColumn(box(0, 0, 100, 30), box(200, 50, 300, 80))).toBe(false);
  });
});
