import { describe, expect, it } from "vitest";
import {
  countOperators,
  incidentKind,
  saysEveryNetwork,
  whoCanMend,
} from "../../../src/signal-reports/duplicates/index.ts";

describe("the kind of an incident", () => {
  it.each([
    [[], "partial"],
    [["viettel"], "partial"],
    [["viettel", "vinaphone"], "partial"],
    [["viettel", "vinaphone", "vietnamobile", "other"], "partial"],
    [["viettel", "vinaphone", "mobifone"], "total"],
    [["mobifone", "viettel", "vinaphone", "vietnamobile"], "total"],
  ])("of %j is %s", (operators, kind) => {
    expect(incidentKind(operators)).toBe(kind);
  });

  it("is total when a resident says every network", () => {
    expect(incidentKind([], true)).toBe("total");
  });

  it("follows the counts: a carrier nobody names any more does not count", () => {
    const counts = countOperators([
      { operators: ["viettel", "vinaphone"] },
      { operators: ["mobifone", "mobifone"] },
    ]);
    expect(counts).toEqual(
      new Map([
        ["viettel", 1],
        ["vinaphone", 1],
        ["mobifone", 1],
      ]),
    );
    expect(incidentKind(counts)).toBe("total");
    expect(incidentKind(counts.set("mobifone", 0))).toBe("partial");
  });
});

describe("who can mend it", () => {
  it("is the carrier itself when only some are missing, by name", () => {
    expect(whoCanMend("partial", ["viettel", "mobifone"])).toMatch(
      /^Chỉ Viettel, MobiFone yếu: nhà mạng đó tự/,
    );
  });

  it("is all of them with the committee when all are missing", () => {
    expect(whoCanMend("total", ["viettel"])).toMatch(/các nhà mạng cùng khảo sát.*UBND/);
  });

  it("is asked first when nobody named a carrier", () => {
    expect(whoCanMend("partial", [])).toMatch(/hỏi lại người báo/);
  });
});

describe("every network", () => {
  it.each([
    "mạng nào cũng mất",
    "sim nao cung yeu",
    "cả ba mạng đều không có sóng",
    "tất cả các mạng",
    "không mạng nào bắt được",
    "mọi nhà mạng đều mất sóng",
    "3 mang deu yeu",
  ])("“%s” says so", (message) => {
    expect(saysEveryNetwork(message)).toBe(true);
  });

  it.each([
    "mạng viettel yếu",
    "cả mạng xã đều chậm",
    "mạng nào mạnh nhất",
    "mất sóng cả ngày",
    "không có sóng",
  ])("“%s” does not", (message) => {
    expect(saysEveryNetwork(message)).toBe(false);
  });
});
