import { describe, expect, it } from "vitest";
import { spreadOf } from "../../src/figures/spread.ts";

describe("how long things took", () => {
  it("given nothing, measures nothing", () => {
    expect(spreadOf([])).toBeNull();
  });

  it.each([
    [[5], 5, 5],
    [[1, 2], 1, 2],
    [[3, 1, 2], 2, 3],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 100], 5, 9],
    [[10, 1, 9, 2, 8, 3, 7, 4, 6, 5, 11], 6, 10],
  ])("given %j, the middle is %d and nine in ten took at most %d", (values, median, p90) => {
    expect(spreadOf(values)).toEqual({ count: values.length, median, p90 });
  });

  it("given values, leaves them in their order", () => {
    const values = [3, 1, 2];
    spreadOf(values);
    expect(values).toEqual([3, 1, 2]);
  });
});
