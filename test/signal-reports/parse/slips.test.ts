import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slips } from "../../../src/signal-reports/parse/slips.ts";

describe("slips between two words", () => {
  it.each([
    ["song", "song", 0],
    ["song", "sng", 1],
    ["song", "sonng", 1],
    ["song", "sogn", 1],
    ["song", "sohg", 1],
    ["viettel", "vietle", 2],
    ["", "song", 4],
    ["song", "", 4],
    ["mobi", "vina", 4],
  ])("%s and %s: %d", (a, b, count) => {
    expect(slips(a, b)).toBe(count);
    expect(slips(b, a)).toBe(count);
  });

  it("are none only of a word and itself, and never more than the longer word has letters", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(slips(a, b) === 0).toBe(a === b);
        expect(slips(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
