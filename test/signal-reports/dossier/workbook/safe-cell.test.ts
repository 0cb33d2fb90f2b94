import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeCell } from "../../../../src/signal-reports/dossier/workbook/safe-cell.ts";

describe("a text in a cell", () => {
  it.each([
    '=HYPERLINK("http://example.com","bấm")',
    "+84 912",
    "-2+3",
    "@SUM(A1)",
    "  =1+1",
    "\t=1+1",
    "＝1+1",
    "|calc",
  ])("%j is never a formula", (text) => {
    expect(safeCell(text)).toBe(`'${text}`);
  });

  it.each(["Xóm 5", "3,2 Mbit/s", "– không rõ", "a=b", ""])("%j stays as it is", (text) => {
    expect(safeCell(text)).toBe(text);
  });

  it("begins with nothing a spreadsheet computes, whatever comes in", () => {
    fc.assert(fc.property(fc.string(), (text) => !/^\s*[=+\-@]/.test(safeCell(text))));
  });
});
