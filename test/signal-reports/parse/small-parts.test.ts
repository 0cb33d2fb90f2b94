import { describe, expect, it } from "vitest";
import { blankOut } from "../../../src/signal-reports/parse/blank-out.ts";
import { oneOrMore } from "../../../src/signal-reports/parse/several.ts";

describe("one or more", () => {
  it("is nothing, the one, or all in the order said without doubles", () => {
    expect(oneOrMore([])).toBeNull();
    expect(oneOrMore(["viettel"])).toBe("viettel");
    expect(oneOrMore(["viettel", "viettel"])).toBe("viettel");
    expect(oneOrMore(["vina", "viettel", "vina"])).toEqual(["vina", "viettel"]);
  });
});

describe("blanking out", () => {
  it("keeps every other letter where it was", () => {
    expect(blankOut("goi my viettel goi", /my viettel/g)).toBe("goi            goi");
  });

  it("of nothing found changes nothing", () => {
    expect(blankOut("song yeu", /wifi/g)).toBe("song yeu");
  });
});
