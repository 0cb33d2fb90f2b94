import { describe, expect, it } from "vitest";
import { carrierOffice, isCarrierOffice } from "../../../src/signal-reports/dossier/carrier-office.ts";

describe("the mail box of one carrier", () => {
  it.each([
    ["carriers-viettel", true],
    ["carriers-other", true],
    ["carriers", false],
    ["carriers-itelecom", false],
    ["culture-viettel", true],
    ["nobody-viettel", false],
    ["-viettel", false],
  ])("%s: %s", (id, expected) => {
    expect(isCarrierOffice(id, ["carriers", "culture"])).toBe(expected);
  });
  it("is named after the office that stands for all", () => {
    expect(carrierOffice("carriers", "mobifone")).toBe("carriers-mobifone");
  });
});
