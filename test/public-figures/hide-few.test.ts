import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { few, publicCount, publicMedian, publicShare, publicSum } from "../../src/public-figures/hide-few.ts";

describe("figures in public", () => {
  it.each([
    [0, "ít hơn 5"],
    [1, "ít hơn 5"],
    [4, "ít hơn 5"],
    [5, "5"],
    [1234, "1.234"],
  ])("given %d, says “%s”", (count, words) => {
    expect(publicCount(count)).toBe(words);
  });

  it.each([
    [[2, 2], "ít hơn 9"],
    [[0, 0, 0, 0], "ít hơn 17"],
    [[5, 2], "5 đến 9"],
    [[5, 6], "11"],
    [[1000, 3], "1.000 đến 1.004"],
  ])("given the parts %j, their sum is “%s”", (parts, words) => {
    expect(publicSum(parts)).toBe(words);
  });

  it("given any parts, what is shown of them and their sum is the same whatever the hidden ones are", () => {
    const shown = fc.array(fc.integer({ min: few, max: 200 }), { maxLength: 3 });
    const hidden = fc.array(fc.integer({ min: 0, max: few - 1 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(shown, hidden, (known, rest) => {
        const said = (others: number[]) =>
          [...known, ...others].map((part, _, parts) => [
            publicCount(part),
            publicShare(part, parts),
            publicSum(parts),
          ]);
        expect(said(rest)).toEqual(said(rest.map(() => 0)));
      }),
      { seed: 3 },
    );
  });

  it.each([
    [5, [5, 5], "50 %"],
    [30, [30, 10], "75 %"],
    [96, [96, 4], null],
    [100, [100, 0], null],
    [4, [4, 96], null],
  ])("given %d of %j, the share is %s", (part, parts, words) => {
    expect(publicShare(part, parts)).toBe(words);
  });

  it("given too few times, says no median", () => {
    expect(publicMedian(null)).toBeNull();
    expect(publicMedian({ count: 4, median: 2, p90: 3 })).toBeNull();
    expect(publicMedian({ count: 5, median: 2.5, p90: 3 })).toBe("2,5 giờ làm việc");
  });
});
