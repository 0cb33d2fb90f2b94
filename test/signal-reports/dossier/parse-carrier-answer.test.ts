import exceljs, { type CellValue } from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import { type DossierInput, dossierData } from "../../../src/signal-reports/dossier/dossier-data.ts";
import { parseCarrierAnswer } from "../../../src/signal-reports/dossier/parse-carrier-answer.node.ts";
import { writeDossier } from "../../../src/signal-reports/dossier/write-dossier.node.ts";
import { sampleDossier } from "./sample.ts";
import { unzip } from "./unzip.ts";
import { zip } from "./zip.ts";

const good: Record<string, CellValue> = {
  B7: "TNN0123 Nam Hòa 2",
  B8: 2.4,
  B9: "Xóm 5 ở sau đồi, trạm chưa phủ tới",
  B10: "Dựng thêm trạm tại nhà văn hóa Xóm 5",
  B11: new Date("2027-01-15T00:00:00Z"),
};

const letterOf = (change: Partial<DossierInput> = {}) => dossierData.parse(sampleDossier(change));
let sent: Uint8Array;

/** The workbook as a carrier sends it back. */
async function fill(cells: Record<string, CellValue>, file = sent): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(Uint8Array.from(file).buffer);
  const sheet = workbook.getWorksheet("Phiếu trả lời");
  for (const [cell, value] of Object.entries(cells)) if (sheet) sheet.getCell(cell).value = value;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function messages(cells: Record<string, CellValue>): Promise<string[]> {
  const read = await parseCarrierAnswer(await fill({ ...good, ...cells }), letterOf());
  return read.ok ? [] : read.errors.map(({ message }) => message);
}

beforeAll(async () => {
  sent = (await writeDossier(sampleDossier())).workbook.content;
});

describe("a filled-in answer form", () => {
  it("is read back as the structured answer", async () => {
    expect(await parseCarrierAnswer(await fill(good), letterOf())).toEqual({
      ok: true,
      answer: {
        operator: "Viettel",
        station: "TNN0123 Nam Hòa 2",
        distanceKm: 2.4,
        cause: "Xóm 5 ở sau đồi, trạm chưa phủ tới",
        plan: "Dựng thêm trạm tại nhà văn hóa Xóm 5",
        date: "2027-01-15",
      },
    });
  });

  it("may be written as people write: distance and day as words, a station's number", async () => {
    const file = await fill({ ...good, B7: 123, B8: "800 m", B11: "15/1/2027" });
    expect(await parseCarrierAnswer(file, letterOf())).toMatchObject({
      ok: true,
      answer: { station: "123", distanceKm: 0.8, date: "2027-01-15" },
    });
  });

  it("may hold formatted text and a mail link", async () => {
    const file = await fill({
      ...good,
      B9: { richText: [{ text: "Trạm " }, { text: "quá tải", font: { bold: true } }] },
      B10: { text: "Liên hệ kỹ thuật", hyperlink: "mailto:ky-thuat@example.com" },
    });
    expect(await parseCarrierAnswer(file, letterOf())).toMatchObject({
      answer: { cause: "Trạm quá tải", plan: "Liên hệ kỹ thuật" },
    });
  });

  it("is refused empty, with every missing cell named", async () => {
    const read = await parseCarrierAnswer(sent, letterOf());
    expect(read).toEqual({
      ok: false,
      errors: [
        { cell: "B7", message: "Ô B7 (Trạm phục vụ): chưa điền." },
        { cell: "B8", message: "Ô B8 (Khoảng cách từ trạm đến nơi phản ánh (km)): chưa điền." },
        { cell: "B9", message: "Ô B9 (Nguyên nhân): chưa điền." },
        { cell: "B10", message: "Ô B10 (Phương án khắc phục): chưa điền." },
        { cell: "B11", message: "Ô B11 (Ngày hoàn thành): chưa điền." },
      ],
    });
  });

  it.each<[string, Record<string, CellValue>, string]>([
    [
      "a distance in words",
      { B8: "gần lắm" },
      "Ô B8 (Khoảng cách từ trạm đến nơi phản ánh (km)): ghi một số ki-lô-mét, ví dụ 1,5.",
    ],
    [
      "a distance in metres",
      { B8: 2400 },
      "Ô B8 (Khoảng cách từ trạm đến nơi phản ánh (km)): lớn hơn 100 km, có lẽ ghi nhầm đơn vị.",
    ],
    [
      "a negative distance",
      { B8: -1 },
      "Ô B8 (Khoảng cách từ trạm đến nơi phản ánh (km)): không thể nhỏ hơn 0.",
    ],
    [
      "a day that does not exist",
      { B11: "30/02/2027" },
      "Ô B11 (Ngày hoàn thành): ghi ngày theo mẫu 31/12/2026.",
    ],
    ["a cause of one letter", { B9: "x" }, "Ô B9 (Nguyên nhân): ghi rõ nguyên nhân."],
    ["only spaces", { B10: "   " }, "Ô B10 (Phương án khắc phục): chưa điền."],
    [
      "a formula",
      { B8: { formula: "1+1", result: 2 } },
      "Ô B8 (Khoảng cách từ trạm đến nơi phản ánh (km)): là công thức, xin ghi giá trị.",
    ],
    ["an error value", { B9: { error: "#N/A" } }, "Ô B9 (Nguyên nhân): không đọc được."],
  ])("is refused with %s, naming the cell", async (_what, cells, message) => {
    expect(await messages(cells)).toEqual([message]);
  });

  it("tells all mistakes at once, one for each cell", async () => {
    expect(await messages({ B7: "", B8: "xa", B11: "mai" })).toHaveLength(3);
  });
});

describe("an answer form that belongs elsewhere", () => {
  it("is refused for another letter", async () => {
    const read = await parseCarrierAnswer(await fill(good), letterOf({ number: "02/YC-VHXH" }));
    expect(read).toMatchObject({
      ok: false,
      errors: [
        { cell: "B4", message: "Ô B4 (Số công văn): phải là “02/YC-VHXH”, phiếu này ghi “01/YC-VHXH”." },
      ],
    });
  });

  it("is refused for another operator", async () => {
    const read = await parseCarrierAnswer(await fill(good), letterOf({ operator: "mobifone" }));
    expect(read).toMatchObject({ ok: false, errors: [{ cell: "B5" }] });
  });

  it("is read for an operator outside the list and for a number that looks like a formula", async () => {
    const change = { operator: "other", recipient: "FPT Telecom Thái Nguyên", number: "=1/YC" } as const;
    const { workbook } = await writeDossier(sampleDossier(change));
    const read = await parseCarrierAnswer(await fill(good, workbook.content), letterOf(change));
    expect(read).toMatchObject({ ok: true, answer: { operator: "FPT Telecom Thái Nguyên" } });
  });
});

describe("a file that is no answer form", () => {
  const problem = async (file: Uint8Array) => {
    const read = await parseCarrierAnswer(file, letterOf());
    return read.ok ? null : read.errors;
  };

  it("is refused as no Excel file", async () => {
    const refusal = [{ cell: null, message: "Không đọc được tệp, cần tệp Excel (.xlsx)." }];
    expect(await problem(new TextEncoder().encode("trạm;1,5;đồi"))).toEqual(refusal);
    expect(await problem((await writeDossier(sampleDossier())).letter.content.subarray(0, 900))).toEqual(
      refusal,
    );
  });

  it("is refused when it is a letter", async () => {
    const errors = await problem((await writeDossier(sampleDossier())).letter.content);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.cell).toBeNull();
  });

  it("is refused without the form's sheet", async () => {
    const workbook = new exceljs.Workbook();
    workbook.addWorksheet("Sheet1");
    const file = new Uint8Array(await workbook.xlsx.writeBuffer());
    expect(await problem(file)).toEqual([{ cell: null, message: "Tệp không có trang “Phiếu trả lời”." }]);
  });

  it("is refused when it would fill the memory, though its form is right", async () => {
    const entries = [...unzip(await fill(good))].map(([name, text]) => ({
      name,
      content: Buffer.from(text),
    }));
    expect(await problem(zip(entries))).toBeNull();
    const bomb = zip([...entries, { name: "xl/media/large.bin", content: Buffer.alloc(31_000_000) }]);
    expect(bomb.length).toBeLessThan(200_000);
    expect(await problem(bomb)).toEqual([
      { cell: null, message: "Không đọc được tệp, cần tệp Excel (.xlsx)." },
    ]);
  });

  it("is refused unread when it is too large", async () => {
    expect(await problem(new Uint8Array(2_000_001))).toEqual([
      { cell: null, message: "Tệp lớn hơn 2 MB, không phải phiếu trả lời." },
    ]);
  });
});
