import { describe, expect, it } from "vitest";
import { sourceLine } from "../../../src/knowledge/articles/source-line.ts";
import { file } from "./sample.ts";

const sources = (...list: [string, string, string?][]) =>
  `[${list.map(([code, publisher, date]) => `{ code: ${code}, name: Kế hoạch số, publisher: ${publisher}${date ? `, date: ${date}` : ", approximate: true"} }`).join(", ")}]`;
const line = (fields: Record<string, string | undefined>, confirmedAt?: string, slug?: string) =>
  sourceLine(file(fields).article, confirmedAt, slug);

describe("sourceLine", () => {
  it("names the first law and the newest date of the sources", () => {
    const fields = {
      law: "['Nghị định 69/2024/NĐ-CP (Điều 10, 13)', Luật Căn cước 2023]",
      sources: sources(["S03", "TVPL", "2024-07"], ["S02", "TVPL", "2024-10"], ["S12", "Cổng", "2023"]),
    };
    expect(line(fields)).toBe("Theo Nghị định 69/2024/NĐ-CP (Điều 10, 13); nguồn mới nhất 10/2024.");
  });

  it("names the plan where there is no law", () => {
    const fields = { law: undefined, sources: sources(["KH-suoi-mo", "UBND xã Suối Mơ", "2026-03"]) };
    expect(line(fields)).toBe("Theo Kế hoạch số của UBND xã Suối Mơ; nguồn mới nhất 03/2026.");
  });

  it("names the place's own plan, not a neighbour's, and dates by it", () => {
    const fields = {
      law: undefined,
      sources: sources(
        ["KH-bien-gan", "UBND phường Biển Gần", "2026-05"],
        ["KH-suoi-mo", "UBND xã Suối Mơ", "2026-03"],
      ),
    };
    expect(line(fields, undefined, "suoi-mo")).toContain("UBND xã Suối Mơ; nguồn mới nhất 03/2026");
    expect(line(fields, undefined, "bien-gan")).toContain("UBND phường Biển Gần; nguồn mới nhất 05/2026");
  });

  it("names the publisher of the newest source where there is neither law nor plan", () => {
    const fields = {
      law: undefined,
      sources: sources(["S18", "Dân trí", "2025-12-04"], ["S19", "Dân sinh", "2024-05-14"]),
    };
    expect(line(fields)).toBe("Theo Dân trí; nguồn mới nhất 04/12/2025.");
  });

  it("shows a bare year as a year", () => {
    expect(line({ law: undefined, sources: sources(["S97", "Bách khoa", "2025"]) })).toBe(
      "Theo Bách khoa; nguồn mới nhất năm 2025.",
    );
  });

  it("says when a member of staff confirmed it instead", () => {
    expect(line({}, "2026-11-05")).toBe("Theo Luật Hộ tịch 2014 (Điều 15); cán bộ xác nhận ngày 05/11/2026.");
  });

  it("claims no date where no source has one", () => {
    expect(line({ law: undefined, sources: sources(["S16", "LuatVietnam"]) })).toBe("Theo LuatVietnam.");
  });

  it("begins with a capital when only a confirmation stands in it, and is empty when nothing does", () => {
    const bare = { law: [], sources: [] };
    expect(sourceLine(bare, "2026-11-05T03:00:00Z")).toBe("Cán bộ xác nhận ngày 05/11/2026.");
    expect(sourceLine(bare)).toBe("");
  });

  it("does not repeat the issuer that a plan's name already holds", () => {
    const own = `[{ code: KH-suoi-mo, name: Kế hoạch số xã Suối Mơ, publisher: xã Suối Mơ, date: 2026 }]`;
    expect(line({ law: undefined, sources: own })).toBe(
      "Theo Kế hoạch số xã Suối Mơ; nguồn mới nhất năm 2026.",
    );
  });

  it("holds a month of a year newer than the bare year", () => {
    const fields = {
      law: undefined,
      sources: sources(["S97", "Bách khoa", "2025"], ["S173", "Tỉnh thành", "2025-11"]),
    };
    expect(line(fields)).toBe("Theo Bách khoa; nguồn mới nhất 11/2025.");
  });
});
