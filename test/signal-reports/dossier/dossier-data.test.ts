import { describe, expect, it } from "vitest";
import { type DossierInput, dossierData } from "../../../src/signal-reports/dossier/dossier-data.ts";
import { sampleDossier, sampleRow } from "./sample.ts";

const parse = (change: Partial<DossierInput>) => dossierData.parse(sampleDossier(change));
const issuesOf = (change: Partial<DossierInput>) =>
  dossierData.safeParse(sampleDossier(change)).error?.issues.map(({ path }) => path.join("."));
const rowWith = (change: Parameters<typeof sampleRow>[0]) => parse({ rows: [sampleRow(change)] }).rows[0];

describe("the data of a dossier", () => {
  it("is refused without a report", () => {
    expect(issuesOf({ rows: [] })).toEqual(["rows"]);
  });

  it("is refused with a field nobody asked for, so that no citizen slips in", () => {
    const row = { ...sampleRow(), citizenName: "Nguyễn Văn A" };
    expect(dossierData.safeParse(sampleDossier({ rows: [row] })).success).toBe(false);
  });

  it("is refused when the answer would be due before the letter", () => {
    expect(issuesOf({ deadline: { surveyBy: null, answerBy: "2026-11-20" } })).toEqual(["deadline.answerBy"]);
  });

  it("takes an answer due on the day of the letter", () => {
    expect(issuesOf({ deadline: { surveyBy: null, answerBy: "2026-11-21" } })).toBeUndefined();
  });

  it("is refused for an operator outside the list that nobody names", () => {
    expect(issuesOf({ operator: "other", recipient: null })).toEqual(["recipient"]);
    expect(issuesOf({ operator: "other", recipient: "FPT Telecom Thái Nguyên" })).toBeUndefined();
  });

  it.each([
    ["a day that does not exist", { date: "2026-02-30" }],
    ["an empty number", { number: "  " }],
    ["a target of nothing", { target: { mbps: 0, source: "kế hoạch", services: ["mobile-data" as const] } }],
    ["a name of more than a thousand characters", { number: "x".repeat(1001) }],
  ])("is refused with %s", (_what, change) => {
    expect(dossierData.safeParse(sampleDossier(change)).success).toBe(false);
  });

  it.each([
    ["a latitude beyond the pole", { lat: 95 }],
    ["a negative speed", { speed: { down: -1, up: null, ping: null } }],
    ["no service", { services: [] }],
    ["nobody who reported", { voices: 0 }],
    ["half a household", { households: 1.5 }],
    ["a time that is none", { reportedAt: new Date("never") }],
  ])("is refused for a report with %s", (_what, change) => {
    expect(dossierData.safeParse(sampleDossier({ rows: [sampleRow(change)] })).success).toBe(false);
  });
});

describe("a report's place", () => {
  it("is rounded to a thousandth of a degree whatever comes in", () => {
    expect(rowWith({ lat: 21.634567, lon: 105.912345 })?.place).toEqual({ lat: 21.635, lon: 105.912 });
  });

  it("is not kept beside the rounded one", () => {
    expect(Object.keys(rowWith({}) ?? {})).not.toContain("lat");
    expect(JSON.stringify(rowWith({}))).not.toContain("21.634567");
  });

  it.each([
    ["nothing is known", { lat: null, lon: null }],
    ["only half is known", { lat: 21.6, lon: null }],
    ["the telephone had no fix", { lat: 0, lon: 0 }],
  ])("is null when %s", (_when, change) => {
    expect(rowWith(change)?.place).toBeNull();
  });
});

describe("the words of a report", () => {
  it("lose a telephone number", () => {
    const row = rowWith({ area: "Xóm 5 gọi 0912345678", since: "hỏi 0987654321", when: "tối, 0978111222" });
    expect(JSON.stringify(row)).not.toMatch(/0912345678|0987654321|0978111222/);
  });

  it("lose what no file can hold", () => {
    expect(rowWith({ area: "Xóm\u0000 5" })?.area).toBe("Xóm 5");
  });

  it("may be 500 characters long", () => {
    expect(rowWith({ area: "Đ".repeat(500) })?.area).toHaveLength(500);
  });

  it("leave the office's own telephone alone", () => {
    expect(parse({}).contact.phone).toBe("0208 000 0000");
  });
});
