import { XMLValidator } from "fast-xml-parser";
import mammoth from "mammoth";
import { beforeAll, describe, expect, it } from "vitest";
import { type DossierInput, dossierData } from "../../../../src/signal-reports/dossier/dossier-data.ts";
import { writeLetter } from "../../../../src/signal-reports/dossier/letter/write-letter.node.ts";
import { drawMap, MAP_SIZE } from "../../../../src/signal-reports/dossier/map/draw-map.ts";
import { renderMap } from "../../../../src/signal-reports/dossier/map/render-map.node.ts";
import { summarise } from "../../../../src/signal-reports/dossier/summarise.ts";
import { sampleDossier, sampleRow } from "../sample.ts";
import { unzip } from "../unzip.ts";

async function letter(change: Partial<DossierInput> = {}) {
  const data = dossierData.parse(sampleDossier(change));
  const drawn = drawMap(data);
  const map = drawn && { png: await renderMap(drawn.svg, 500), far: drawn.far };
  const file = Buffer.from(await writeLetter(data, summarise(data), map));
  const parts = unzip(file);
  const text = (await mammoth.extractRawText({ buffer: file })).value;
  return { file, parts, text, xml: parts.get("word/document.xml") ?? "" };
}

type Letter = Awaited<ReturnType<typeof letter>>;
const twips = (mm: number) => (mm / 25.4) * 1440;
const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

describe("the letter as an administrative letter of Decree 30/2020", () => {
  let made: Letter;
  beforeAll(async () => {
    made = await letter();
  });

  it("has the parts that make a DOCX, each well-formed", () => {
    for (const part of ["[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/styles.xml"])
      expect([...made.parts.keys()]).toContain(part);
    for (const [name, content] of made.parts)
      if (/\.(xml|rels)$/.test(name)) expect(XMLValidator.validate(content), name).toBe(true);
  });

  it("reads from top to bottom as such letters do", () => {
    const order = [
      "ỦY BAN NHÂN DÂN",
      "XÃ NAM HÒA",
      "PHÒNG VĂN HÓA – XÃ HỘI",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Số: 01/YC-VHXH",
      "V/v đề nghị khắc phục",
      "Nam Hòa, ngày 21 tháng 11 năm 2026",
      "Kính gửi: Đơn vị phụ trách mạng Viettel tại tỉnh Thái Nguyên",
      "Từ ngày 12/11/2026",
      "Phòng Văn hóa – Xã hội đề nghị quý đơn vị:",
      "1. Khảo sát",
      "2. Xác định nguyên nhân",
      "3. Trả lời",
      "./.",
      "Nơi nhận:",
      "- Như trên;",
      "- UBND xã Nam Hòa (để báo cáo);",
      "- Lưu: VHXH.",
      "TRƯỞNG PHÒNG",
      "Phụ lục I",
      "DANH SÁCH PHẢN ÁNH",
      "Phụ lục II",
      "SƠ ĐỒ VỊ TRÍ CÁC PHẢN ÁNH",
    ];
    let from = 0;
    for (const words of order) {
      const at = made.text.indexOf(words, from);
      expect(at, words).toBeGreaterThanOrEqual(from);
      from = at + words.length;
    }
  });

  it("is on A4 with the decree's margins, the list of reports lying across", () => {
    const sizes = [...made.xml.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)" w:orient="(\w+)"/g)];
    expect(sizes.map(([, , , orientation]) => orientation)).toEqual(["portrait", "landscape", "portrait"]);
    for (const [, width, height, orientation] of sizes) {
      const [short, long] = orientation === "portrait" ? [width, height] : [height, width];
      expect(Number(short)).toBeCloseTo(twips(210), -1);
      expect(Number(long)).toBeCloseTo(twips(297), -1);
    }
    const margin = (side: string) =>
      Number(new RegExp(`<w:pgMar[^>]*w:${side}="(\\d+)"`).exec(made.xml)?.[1]);
    for (const [side, least, most] of [
      ["top", 20, 25],
      ["bottom", 20, 25],
      ["left", 30, 35],
      ["right", 15, 20],
    ] as const) {
      expect(margin(side), side).toBeGreaterThanOrEqual(Math.floor(twips(least)));
      expect(margin(side), side).toBeLessThanOrEqual(Math.ceil(twips(most)));
    }
  });

  it("is set in Times New Roman, 14 points, and in no other letter", () => {
    const styles = made.parts.get("word/styles.xml") ?? "";
    expect(styles).toContain('w:ascii="Times New Roman"');
    expect(styles).toMatch(/<w:sz w:val="28"\/>/);
    const fonts = [made.xml, styles].flatMap((xml) =>
      [...xml.matchAll(/w:ascii="([^"]+)"/g)].map(([, font]) => font),
    );
    expect(new Set(fonts)).toEqual(new Set(["Times New Roman"]));
  });

  it("has the head's sizes: title 12–13 bold, place and date italic, receivers 11", () => {
    const runOf = (words: string) => new RegExp(`<w:r>((?!<w:r>).)*${words}`, "s").exec(made.xml)?.[0] ?? "";
    expect(runOf("CỘNG HÒA XÃ HỘI")).toMatch(/<w:b\/>.*w:sz w:val="2[46]"/s);
    expect(runOf("Độc lập - Tự do")).toMatch(/<w:b\/>.*w:sz w:val="2[68]"/s);
    expect(runOf("Nam Hòa, ngày 21")).toMatch(/<w:i\/>.*w:sz w:val="2[68]"/s);
    expect(runOf("- Như trên")).toContain('w:sz w:val="22"');
  });

  it("numbers its pages above the text, not on the first, anew in each annex", () => {
    expect(count(made.xml, /<w:titlePg\/>/g)).toBe(3);
    expect(count(made.xml, /<w:pgNumType w:start="1"/g)).toBe(3);
    const headers = [...made.parts].filter(([name]) => name.startsWith("word/header"));
    expect(headers.filter(([, xml]) => xml.includes("PAGE")).length).toBe(3);
  });

  it("signs with an office and room for a signature, never a name", () => {
    const tail = made.text.slice(made.text.indexOf("TRƯỞNG PHÒNG"), made.text.indexOf("Phụ lục I"));
    expect(tail.trim()).toBe("TRƯỞNG PHÒNG");
  });

  it("holds the map with a text for those who cannot see it", () => {
    expect([...made.parts.keys()].filter((name) => /^word\/media\/.+\.png$/.test(name))).toHaveLength(1);
    expect(made.xml).toContain("Sơ đồ vị trí các phản ánh tại Xóm 5 và Xóm Na Quán");
    const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(made.xml) ?? [];
    expect(Number(width) / Number(height)).toBeCloseTo(MAP_SIZE.width / MAP_SIZE.height, 2);
    expect(Number(width) / 12_700).toBeLessThan(twips(160) / 20);
  });

  it("lists every report with its speed and how it stands to the target", async () => {
    const html = (await mammoth.convertToHtml({ buffer: made.file })).value;
    const table = html.slice(html.indexOf("STT"));
    expect(count(table.slice(0, table.indexOf("</table>")), /<tr>/g)).toBe(5);
    expect(table).toMatch(/NH-26-0043.*Xóm 5.*0,8.*140.*thấp hơn.*13\/11\/2026/s);
    expect(table).toContain("21,635");
    expect(made.xml).toContain("<w:tblHeader/>");
  });

  it("sends nothing of a reporter beyond the report", () => {
    expect(made.text).not.toMatch(/\b0[35789]\d{8}\b/);
    expect([...made.parts.values()].join()).not.toContain("21.634567");
  });
});

describe("the letter of a committee that signs itself", () => {
  it("has one sender and the committee's formula", async () => {
    const { locality } = sampleDossier();
    const { text } = await letter({
      locality: { ...locality, office: null },
      signer: { onBehalf: "TM. Ủy ban nhân dân", title: "Chủ tịch" },
      number: "12/UBND-VHXH",
      filing: "VT, VHXH",
    });
    expect(text).not.toContain("PHÒNG VĂN HÓA");
    expect(text).toMatch(/TM\. ỦY BAN NHÂN DÂN\s+CHỦ TỊCH/);
    expect(text).toContain("UBND xã Nam Hòa đề nghị quý đơn vị:");
    expect(text).toContain("- Lưu: VT, VHXH.");
  });
});

describe("the letter of odd reports", () => {
  it("has one unnumbered annex and says why when there is no map", async () => {
    const { text, parts } = await letter({ rows: [sampleRow({ lat: null, lon: null })] });
    expect(text).toContain("nên không có sơ đồ kèm theo");
    expect(text).not.toMatch(/Phụ lục I/);
    expect([...parts.keys()].some((name) => name.startsWith("word/media"))).toBe(false);
  });

  it("says how many reports the map leaves out", async () => {
    const { text } = await letter({
      rows: [sampleRow(), sampleRow({ lat: 21.64 }), sampleRow({ lat: 10.7 })],
    });
    expect(text).toContain("1 phản ánh ở xa các phản ánh khác, không vẽ trên sơ đồ.");
  });

  it("holds 300 rows", async () => {
    const rows = Array.from({ length: 300 }, (_, index) => sampleRow({ code: `NH-26-${index + 1000}` }));
    const { text } = await letter({ rows });
    expect(count(text, /NH-26-\d{4}/g)).toBe(300);
  });

  it("holds names of 500 characters and what looks like markup", async () => {
    const { text, xml } = await letter({
      incident: { place: "Đ".repeat(500), kind: "partial", since: null },
      rows: [sampleRow({ area: "<w:p>&amp;\u0000“Xóm”" }), sampleRow({ area: "Ơ".repeat(500) })],
    });
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(text).toContain("<w:p>&amp; “Xóm”");
    expect(text).toContain("Ơ".repeat(500));
  });
});
