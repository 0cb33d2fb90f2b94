import { describe, expect, it } from "vitest";
import { areaKey } from "../../../src/signal-reports/duplicates/area-key.ts";
import { sameArea } from "../../../src/signal-reports/duplicates/same-area.ts";
import { hamletPlace, wardPlace } from "./places.ts";

describe("two keys", () => {
  it.each([
    ["hamlet:5", "hamlet:5", "the same number"],
    ["hamlet:cao phong", "hamlet:cao phogn", "two letters swapped"],
    ["hamlet:cao phong", "hamlet:cao phomg", "a letter beside it"],
    ["hamlet:cao phong", "hamlet:cao phonng", "a letter too many"],
    ["hamlet:trung son", "hamlet:chung son", "initials heard alike"],
    ["hamlet:cao phong", "hamlet:cao phon", "finals heard alike"],
    ["hamlet:son la", "hamlet:xon la", "s and x"],
    ["hamlet:minh hoa", "hamlet:minhhoa", "a space forgotten"],
    ["hamlet:3+hamlet:4", "hamlet:4", "one of several"],
    ["hamlet:3@my tan", "hamlet:3", "the commune unsaid by one"],
    ["hamlet:minh hòa", "hamlet:minh hoa", "marks not typed by one"],
    ["hamlet:minh hòa", "hamlet:minh hoà", "the tone on the other vowel"],
    ["hamlet:quang thủy", "hamlet:quang thũy", "hỏi for ngã"],
    ["hamlet:cao phong", "hamlet:cao phòng", "a mark where the other has none"],
    ["hamlet:đông hải 1", "hamlet:dong hai 1", "the same half"],
  ])("%s and %s are one area: %s", (a, b) => {
    expect(sameArea(a, b)).toBe(true);
    expect(sameArea(b, a)).toBe(true);
  });

  it.each([
    ["hamlet:5", "hamlet:6", "numbers are never slips"],
    ["hamlet:5", "hamlet:15", "a digit more is another number"],
    ["hamlet:5a", "hamlet:5b", "letters of numbers count"],
    ["hamlet:5", "doi:5", "another kind of part"],
    ["hamlet:minh lam", "hamlet:minh tam", "two real names one letter apart"],
    ["hamlet:nam son", "hamlet:lam son", "two real names one letter apart"],
    ["hamlet:minh quang", "hamlet:quang minh", "the other way round"],
    ["hamlet:cao phong", "hamlet:cao", "a syllable less"],
    ["hamlet:cao phogn", "hamlet:cap phong", "two slips"],
    ["hamlet:3@my tan", "hamlet:3@thuy son", "two former communes"],
    ["hamlet:hạ sơn", "hamlet:hà sơn", "both marked, and otherwise"],
    ["hamlet:đông", "hamlet:đồng", "both marked, and otherwise"],
    ["hamlet:đông hải 1", "hamlet:đông hải 2", "two halves"],
    ["hamlet:đông hải 1", "hamlet:đông hải", "a half and the whole"],
    ["landmark:cho quang vinh", "landmark:cho dai hung", "two markets"],
  ])("%s and %s are two: %s", (a, b) => {
    expect(sameArea(a, b)).toBe(false);
    expect(sameArea(b, a)).toBe(false);
  });
});

describe("areas as written", () => {
  const same = (a: string, b: string, place = hamletPlace) => {
    const [first, second] = [areaKey(a, place), areaKey(b, place)];
    return first !== null && second !== null && sameArea(first, second);
  };

  it.each([
    ["xóm Na Quán", "na quan"],
    ["xóm Ngòi Chẹo", "xóm ngòi trẹo"],
    ["xóm Mỹ Hòa", "Xóm Mỹ Hoà"],
    ["xóm 5", "xóm 5, 6"],
    ["đội 2 xóm Chợ", "xóm chợ"],
    ["xóm 3 xã Cây Thị", "xóm 3 (Cây Thị)"],
    ["xóm Trại Gião, Cây Thị", "Trại Gião"],
    ["thôn Hưng Sơn ạ", "Hưng Sơn nhé"],
    ["thôn xuân sơn", "thôn suân sơn"],
    ["xóm thứ 3", "xóm 3"],
    ["xóm Đông Hải I", "xóm Đông Hải 1"],
    ["gần cầu treo", "cầu treo"],
  ])("“%s” and “%s” are one", (a, b) => {
    expect(same(a, b)).toBe(true);
  });

  it.each([
    ["xóm 5 cạnh UBND", "UBND xã"],
    ["xóm Đồng Mẫu", "xóm Đồng Mậu"],
    ["xóm Minh Lâm", "xom minh lan"],
    ["nhà ông Ba", "nhà ông Bốn"],
    ["xóm 2A", "xóm 2"],
    ["Đông Hải 1", "đông hải 2"],
    ["xóm 3 Cây Thị", "xóm 3 Nam Hòa cũ"],
  ])("“%s” and “%s” are two", (a, b) => {
    expect(same(a, b)).toBe(false);
  });

  it.each([
    ["KP 3", "khu 3"],
    ["số nhà 12 khu phố 3", "kp3"],
    ["ngõ 5 khu phố 3", "khu phố ba"],
    ["số 12 Trần Phú, khu phố 3", "kp 3"],
  ])("in a ward “%s” and “%s” are one", (a, b) => {
    expect(same(a, b, wardPlace)).toBe(true);
  });

  it.each([
    ["12 Trần Phú", "12 Lê Lợi"],
    ["khu phố 3, Phú Sơn", "kp 3 bac son"],
    ["đường Trần Phú", "đường Lê Lợi"],
  ])("in a ward “%s” and “%s” are two", (a, b) => {
    expect(same(a, b, wardPlace)).toBe(false);
  });
});
