import { describe, expect, it } from "vitest";
import type { Dossier } from "../../../src/signal-reports/dossier/dossier-files.ts";
import { writeDossier } from "../../../src/signal-reports/dossier/write-dossier.node.ts";
import { sampleDossier, sampleRow } from "./sample.ts";

const signature = (content: Uint8Array) => Buffer.from(content.subarray(0, 4)).toString("latin1");
const names = ({ letter, workbook, geojson, map }: Dossier) =>
  [letter, workbook, geojson, map].map((file) => file?.name ?? null);

describe("a dossier's files", () => {
  it("are a letter, a workbook, a GeoJSON and a map, each with its media type", async () => {
    const dossier = await writeDossier(sampleDossier());
    expect(names(dossier)).toEqual([
      "cong-van-01-yc-vhxh-2026-11-21.docx",
      "phan-anh-01-yc-vhxh-2026-11-21.xlsx",
      "vi-tri-01-yc-vhxh-2026-11-21.geojson",
      "so-do-01-yc-vhxh-2026-11-21.png",
    ]);
    expect(dossier.letter.type).toContain("wordprocessingml");
    expect(dossier.workbook.type).toContain("spreadsheetml");
    expect(dossier.geojson.type).toBe("application/geo+json");
    expect(signature(dossier.letter.content)).toBe("PK\u0003\u0004");
    expect(signature(dossier.workbook.content)).toBe("PK\u0003\u0004");
    expect(dossier.map && signature(dossier.map.content)).toBe("\u0089PNG");
    expect(JSON.parse(new TextDecoder().decode(dossier.geojson.content)).type).toBe("FeatureCollection");
  });

  it("have no map where nobody has a place, and everything else", async () => {
    const dossier = await writeDossier(sampleDossier({ rows: [sampleRow({ lat: null, lon: null })] }));
    expect(dossier.map).toBeNull();
    expect(dossier.letter.content.length).toBeGreaterThan(5000);
  });

  it("are not made without a report", async () => {
    await expect(writeDossier(sampleDossier({ rows: [] }))).rejects.toThrow("no dossier");
  });

  it("have plain names whatever the letter's number", async () => {
    const dossier = await writeDossier(sampleDossier({ number: '12/ĐĐ-"../../ỦB"' }));
    expect(dossier.letter.name).toBe("cong-van-12-dd-ub-2026-11-21.docx");
  });

  it("are mailed easily even with 300 reports", async () => {
    const rows = Array.from({ length: 300 }, (_, index) =>
      sampleRow({
        code: `NH-26-${index + 1000}`,
        lat: 21.6 + (index % 29) / 400,
        lon: 105.88 + (index % 31) / 400,
        area: `Xóm ${(index % 14) + 1}`,
      }),
    );
    const { letter, workbook, geojson, map } = await writeDossier(sampleDossier({ rows }));
    const all = [letter, workbook, geojson, map].reduce((sum, file) => sum + (file?.content.length ?? 0), 0);
    expect(all).toBeLessThan(3_000_000);
  });
});
