import { describe, expect, it } from "vitest";
import { type DossierInput, dossierData } from "../../../src/signal-reports/dossier/dossier-data.ts";
import { areaTitle, reportColumns } from "../../../src/signal-reports/dossier/report-columns.ts";
import { sampleDossier, sampleRow } from "./sample.ts";

const read = (change: Partial<DossierInput> = {}) => dossierData.parse(sampleDossier(change));

/** The first report as its columns tell it, by title. */
function told(change: Partial<DossierInput> = {}): Record<string, unknown> {
  const data = read(change);
  const [row] = data.rows;
  if (!row) throw new Error("no row");
  return Object.fromEntries(reportColumns(data).map(({ title, value }) => [title, value(row, 0)]));
}

describe("the columns of the list of reports", () => {
  it("have titles of their own", () => {
    const titles = reportColumns(read()).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles).toHaveLength(16);
  });

  it("count from one", () => {
    expect(told().STT).toBe(1);
  });

  it("call areas by the locality's own word", () => {
    const { locality } = sampleDossier();
    expect(areaTitle(read().locality)).toBe("Xóm, khu vực");
    expect(told({ locality: { ...locality, hamletWord: "tổ dân phố" } })).toHaveProperty(
      "Tổ dân phố, khu vực",
      "Xóm 5",
    );
  });

  it("tell a measured standstill from a missing measurement", () => {
    const still = { down: 0, up: 0, ping: null };
    expect(told({ rows: [sampleRow({ speed: still })] })).toMatchObject({
      "Tải xuống (Mbit/s)": 0,
      "Tải lên (Mbit/s)": 0,
      "Ping (ms)": null,
    });
    expect(told({ rows: [sampleRow({ speed: null })] })).toMatchObject({ "Tải xuống (Mbit/s)": null });
  });

  it.each([
    [3.2, "thấp hơn"],
    [40, "đạt"],
    [null, null],
  ])("say how %s Mbit/s stands to the target", (down, words) => {
    expect(told({ rows: [sampleRow({ speed: { down, up: null, ping: null } })] })["So với mức"]).toBe(words);
  });

  it("have no verdict without a target", () => {
    expect(told({ target: null })).not.toHaveProperty("So với mức");
  });

  it("leave empty what nobody said", () => {
    const row = sampleRow({ indoors: null, when: null, since: null, households: null, lat: null, lon: null });
    expect(told({ rows: [row] })).toMatchObject({
      "Vĩ độ": null,
      "Kinh độ": null,
      "Trong nhà, ngoài trời": null,
      "Lúc nào": null,
      "Từ khi nào": null,
      "Số hộ (ước tính)": null,
    });
  });
});
