import { describe, expect, it } from "vitest";
import { csvLine } from "../../../../src/admin/frame/export/csv.ts";

describe("a line that leaves as CSV", () => {
  it.each(["=1+1", "+84 912", "-2", "@SUM(A1)", "=HYPERLINK(1)"])(
    "given %j, lets no spreadsheet run it",
    (text) => {
      expect(csvLine([text])).toBe(`'${text}\r\n`);
    },
  );

  it.each(["Xóm 5", "a=b", "5 - 6", ""])("given %j, leaves it as it is", (text) => {
    expect(csvLine([text])).toBe(`${text}\r\n`);
  });

  it("keeps numbers numbers, also negative ones, and nothing empty", () => {
    expect(csvLine([-2, null, 4.5])).toBe("-2,,4.5\r\n");
  });

  it("quotes what would break a line or a cell", () => {
    expect(csvLine(['nói "có"', "một\nhai", "a,b"])).toBe('"nói ""có""","một\nhai","a,b"\r\n');
  });
});
