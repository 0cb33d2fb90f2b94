import { describe, expect, it } from "vitest";
import {
  carrierAnswer,
  formFields,
  formKeys,
  formOperator,
} from "../../../src/signal-reports/dossier/carrier-answer.ts";

const answer = {
  operator: "Viettel",
  station: "TNN0123",
  distanceKm: 2.4,
  cause: "Bị đồi che",
  plan: "Dựng thêm trạm",
  date: "2027-01-15",
};

const problems = (change: Record<string, unknown>) =>
  carrierAnswer.safeParse({ ...answer, ...change }).error?.issues.map(({ message }) => message);

describe("a structured carrier answer", () => {
  it("has operator, station, distance, cause, plan and day", () => {
    expect(carrierAnswer.parse(answer)).toEqual(answer);
  });

  it.each(Object.keys(answer))("needs its %s", (key) => {
    expect(problems({ [key]: undefined })).toHaveLength(1);
  });

  it("may be of a station on the spot", () => {
    expect(problems({ distanceKm: 0 })).toBeUndefined();
  });

  it.each([
    [{ station: "A" }, "ghi tên hoặc mã trạm"],
    [{ station: "A".repeat(201) }, "ngắn hơn 200 chữ"],
    [{ distanceKm: Number.NaN }, "ghi một số ki-lô-mét, ví dụ 1,5"],
    [{ distanceKm: 101 }, "lớn hơn 100 km, có lẽ ghi nhầm đơn vị"],
    [{ cause: "đồi" }, "ghi rõ nguyên nhân"],
    [{ plan: "ok" }, "ghi rõ phương án"],
    [{ date: "15/01/2027" }, "ghi ngày theo mẫu 31/12/2026"],
  ])("is refused with %j, in words for the carrier", (change, message) => {
    expect(problems(change)).toEqual([message]);
  });

  it("has room for nothing else", () => {
    expect(carrierAnswer.safeParse({ ...answer, engineer: "Nguyễn Văn B" }).success).toBe(false);
  });
});

describe("the form", () => {
  it("asks for every part of the answer but the operator, which is filled in", () => {
    const asked = formFields.map(({ key }) => key);
    expect(new Set([...asked, "operator"])).toEqual(new Set(Object.keys(answer)));
  });

  it("has a cell of its own for each part", () => {
    const cells = [...formFields.map(({ cell }) => cell), ...Object.values(formKeys)];
    expect(new Set(cells).size).toBe(cells.length);
  });

  it("calls an operator outside the list by its recipient", () => {
    expect(formOperator({ number: "1", operator: "other", recipient: "FPT Telecom" })).toBe("FPT Telecom");
    expect(formOperator({ number: "1", operator: "mobifone", recipient: "Công ty 8" })).toBe("MobiFone");
  });
});
