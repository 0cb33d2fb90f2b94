import { describe, expect, it } from "vitest";
import { vietnamDay } from "../../../src/localities/vietnam-time.ts";
import { dayWords, letterDay, vietnamClock } from "../../../src/signal-reports/dossier/days.ts";
import { type DossierInput, dossierData } from "../../../src/signal-reports/dossier/dossier-data.ts";
import {
  capitalised,
  committeeName,
  indoorsWords,
  localityName,
  numberWords,
  operatorName,
  recipientName,
  senderName,
  serviceWords,
} from "../../../src/signal-reports/dossier/words.ts";
import { sampleDossier } from "./sample.ts";

const data = (change: Partial<DossierInput> = {}) => dossierData.parse(sampleDossier(change));

describe("days", () => {
  it.each([
    ["2026-11-21", "ngày 21 tháng 11 năm 2026"],
    ["2026-11-02", "ngày 02 tháng 11 năm 2026"],
    ["2026-01-09", "ngày 09 tháng 01 năm 2026"],
    ["2026-02-28", "ngày 28 tháng 02 năm 2026"],
    ["2026-03-01", "ngày 01 tháng 3 năm 2026"],
  ])("%s in a letter has the decree's leading zeros", (day, words) => {
    expect(letterDay(day)).toBe(words);
  });

  it("are written day first", () => {
    expect(dayWords("2026-11-02")).toBe("02/11/2026");
  });

  it("change at midnight in Vietnam, not in London", () => {
    expect(vietnamDay(new Date("2026-11-17T16:59:59Z"))).toBe("2026-11-17");
    expect(vietnamDay(new Date("2026-11-17T17:00:00Z"))).toBe("2026-11-18");
  });

  it("stand in a spreadsheet as Vietnam's clocks show them", () => {
    expect(vietnamClock(new Date("2026-11-12T13:05:00Z")).toISOString()).toBe("2026-11-12T20:05:00.000Z");
  });
});

describe("figures", () => {
  it.each([
    [3.2, "3,2"],
    [40, "40"],
    [0.84, "0,8"],
    [0.96, "1"],
    [1234, "1.234"],
    [1234567.8, "1.234.567,8"],
    [0, "0"],
  ])("%s is written the Vietnamese way", (value, words) => {
    expect(numberWords(value)).toBe(words);
  });
});

describe("names", () => {
  it("call an operator as its customers do", () => {
    expect(operatorName(data({ operator: "vinaphone" }))).toBe("VinaPhone (VNPT)");
  });

  it("call an operator outside the list by the recipient", () => {
    expect(operatorName(data({ operator: "other", recipient: "FPT Telecom" }))).toBe("FPT Telecom");
  });

  it("address the operator's unit in the province unless told whom", () => {
    expect(recipientName(data())).toBe("Đơn vị phụ trách mạng Viettel tại tỉnh Thái Nguyên");
    expect(recipientName(data({ recipient: "Viettel Thái Nguyên" }))).toBe("Viettel Thái Nguyên");
  });

  it("shorten the committee in running text only", () => {
    expect(committeeName(data())).toBe("UBND xã Nam Hòa");
  });

  it("let the office write, or the committee where no office does", () => {
    const { locality } = sampleDossier();
    expect(senderName(data())).toBe("Phòng Văn hóa – Xã hội");
    expect(senderName(data({ locality: { ...locality, office: null } }))).toBe("UBND xã Nam Hòa");
  });

  it("write the locality out", () => {
    expect(localityName(data())).toBe("xã Nam Hòa");
  });

  it("begin a sentence with a capital, Vietnamese letters too", () => {
    expect(capitalised("đơn vị")).toBe("Đơn vị");
  });
});

describe("a report in words", () => {
  it("names all its services", () => {
    expect(serviceWords({ services: ["mobile-data", "voice"] })).toBe("dữ liệu di động, gọi thoại");
  });

  it.each([
    ["indoors" as const, "trong nhà"],
    ["outdoors" as const, "ngoài trời"],
    ["both" as const, "trong nhà và ngoài trời"],
    [null, null],
  ])("says where: %s", (value, words) => {
    expect(indoorsWords(value)).toBe(words);
  });
});
