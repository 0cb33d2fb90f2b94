import { describe, expect, it } from "vitest";
import { matchesRule, type RoutedTrouble } from "../../../src/signal-reports/routing/matches-rule.ts";

const trouble: RoutedTrouble = {
  area: "Xóm 5",
  services: ["voice", "mobile-data"],
  operators: ["viettel"],
  kind: "partial",
};
const nothingSaid: RoutedTrouble = { area: null, services: [], operators: [], kind: "partial" };

describe("matchesRule", () => {
  it("lets everything pass a rule without conditions", () => {
    expect(matchesRule({}, trouble)).toBe(true);
    expect(matchesRule({}, nothingSaid)).toBe(true);
  });

  it("is content with one of several services or carriers", () => {
    expect(matchesRule({ services: ["wifi", "voice"] }, trouble)).toBe(true);
    expect(matchesRule({ services: ["wifi"] }, trouble)).toBe(false);
    expect(matchesRule({ operators: ["mobifone", "viettel"] }, trouble)).toBe(true);
    expect(matchesRule({ operators: ["mobifone"] }, trouble)).toBe(false);
  });

  it("wants every condition of a rule, not one of them", () => {
    expect(matchesRule({ services: ["voice"], operators: ["mobifone"] }, trouble)).toBe(false);
    expect(matchesRule({ services: ["voice"], operators: ["viettel"], kinds: ["partial"] }, trouble)).toBe(
      true,
    );
    expect(matchesRule({ services: ["voice"], kinds: ["urgent"] }, trouble)).toBe(false);
  });

  it("does not fit what was left unsaid to a rule that asks for it", () => {
    expect(matchesRule({ areas: ["Xóm 5"] }, nothingSaid)).toBe(false);
    expect(matchesRule({ services: ["voice"] }, nothingSaid)).toBe(false);
    expect(matchesRule({ operators: ["viettel"] }, nothingSaid)).toBe(false);
  });

  it.each([
    ["ven biển", "Xóm Ven Biển", true],
    ["ven biển", "khu ven bien, gan cho", true],
    ["Tổ 1", "tổ 15", false],
    ["Tổ 1", "TỔ 1, gần trường", true],
    ["Đồng", "thôn Đông", true],
    ["Đồng Minh", "thôn Đồng", false],
    ["bãi biển", "bãi  biển!", true],
  ])("for a rule of “%s”, the area “%s” is %s", (rule, area, fits) => {
    expect(matchesRule({ areas: [rule] }, { ...trouble, area })).toBe(fits);
  });
});
