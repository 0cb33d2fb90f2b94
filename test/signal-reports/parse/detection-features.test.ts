import { describe, expect, it } from "vitest";
import { conversationParts } from "../../../src/signal-reports/parse/conversation-parts.ts";
import { detectionFeatures, type Found } from "../../../src/signal-reports/parse/detection-features.ts";
import { place } from "./places.ts";

const bare: Found = { area: false, since: false, measured: false };
const features = (messages: string[], found = bare) =>
  detectionFeatures(conversationParts(messages), place("nam-hoa"), found);

describe("the features of a conversation", () => {
  it("are its words and pairs of words, folded", () => {
    expect(features(["Sóng yếu"])).toEqual(
      expect.arrayContaining([":song", ":yeu", "^:song", "song:yeu", ":nl", "yeu:nl"]),
    );
  });

  it("have carriers, areas and figures stand for themselves alone", () => {
    const found = features(["xóm 5 viettel đo 3,2 mega"]);
    expect(found).toEqual(expect.arrayContaining([":area", "area:op", ":#", ":op"]));
    expect(found).not.toContain(":viettel");
    expect(found).not.toContain(":xom");
  });

  it("do not take a carrier's product for the carrier", () => {
    const found = features(["my viettel"]);
    expect(found).toContain(":prod");
    expect(found).not.toContain(":op");
  });

  it("keep the question mark and the ends of messages", () => {
    expect(features(["mất sóng?", "xóm 5"])).toEqual(expect.arrayContaining(["song:q", ":q", "nl:area"]));
  });

  it("say how many troubles, two standing for more", () => {
    expect(features(["chào cán bộ"])).toContain("troubles=0");
    expect(features(["sóng yếu"])).toContain("troubles=1");
    expect(features(["sóng yếu, mạng chậm, wifi lag"])).toContain("troubles=2");
  });

  it("say what was found and what the rules hold", () => {
    const told = features(["sóng yếu"], { area: true, since: true, measured: true, rule: true });
    expect(told).toEqual(expect.arrayContaining(["area", "since", "measured", "rule=1"]));
    expect(features(["sóng yếu"], { ...bare, rule: false })).toContain("rule=0");
    expect(features(["sóng yếu"]).filter((name) => name.startsWith("rule"))).toEqual([]);
  });

  it("name praise and the signs of other matters", () => {
    expect(features(["sóng khỏe lắm"])).toContain("praise");
    expect(features(["mất điện rồi"])).toContain("powerCut.0");
    expect(features(["VNeID lỗi mạng"])).toContain("appNames.0");
  });

  it("are each there once, and the same every time", () => {
    const once = features(["sóng yếu sóng yếu sóng yếu", "mất điện"]);
    expect(new Set(once).size).toBe(once.length);
    expect(features(["sóng yếu sóng yếu sóng yếu", "mất điện"])).toEqual(once);
  });

  it.each([["chào cán bộ"], ["Alo ad ơi"], ["Dạ em chào các bác ạ"], ["xin chào"]])(
    "are the same behind “%s”",
    (greeting) => {
      expect(features([greeting, "sóng yếu"])).toEqual(features(["sóng yếu"]));
    },
  );

  it("of nothing are only that there is no trouble", () => {
    expect(features([])).toEqual(["troubles=0"]);
  });
});
