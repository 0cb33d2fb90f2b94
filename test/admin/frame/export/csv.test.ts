import { describe, expect, it } from "vitest";
import { csvAnswer, csvLines, guarded } from "../../../../src/admin/frame/export/csv.ts";

describe("a table that leaves as CSV", () => {
  it.each(["=1+1", "+84 912", "-2", "@SUM(A1)", "\t=1", "\r=1", " =HYPERLINK(1)", "＝1+1", "|calc"])(
    "given %j, lets no spreadsheet run it",
    (text) => {
      expect(guarded(text)).toBe(`'${text}`);
    },
  );

  it.each(["Xóm 5", "a=b", "5 - 6", "", "'"])("given %j, leaves it as it is", (text) => {
    expect(guarded(text)).toBe(text);
  });

  it("keeps numbers numbers, also negative ones, and nothing empty", () => {
    expect(csvLines([[-2, null, 4.5]])).toBe("-2,,4.5\r\n");
  });

  it("quotes what would break a line or a cell", () => {
    expect(csvLines([['nói "có"', "một\nhai", "a,b"]])).toBe('"nói ""có""","một\nhai","a,b"\r\n');
  });

  it("given no rows, is empty", () => {
    expect(csvLines([])).toBe("");
  });

  it("as a file, begins with the mark spreadsheets need and has a name", async () => {
    const answer = csvAnswer("nhat-ky", [["Mã"], ["=1"]]);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe("Mã\r\n'=1\r\n");
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="nhat-ky.csv"');
  });
});
