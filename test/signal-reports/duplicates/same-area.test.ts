import { describe, expect, it } from "vitest";
import { sameArea } from "../../../src/signal-reports/duplicates/same-area.ts";

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
