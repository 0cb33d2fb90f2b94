import { describe, expect, it } from "vitest";
import { restoreWord } from "../../../src/signal-reports/parse/restore-word.ts";

describe("a word as typed", () => {
  it.each([
    ["Sóng", "song"],
    ["sóg", "song"],
    ["sogns", "song"],
    ["post", "post"],
    ["snog", "song"],
    ["sogn", "song"],
    ["mạg", "mang"],
    ["yếuuuu", "yeu"],
    ["iu", "yeu"],
    ["viettle", "viettel"],
    ["vietell", "viettel"],
    ["vinapone", "vinaphone"],
    ["vinaphome", "vinaphone"],
    ["mobifonr", "mobifone"],
    ["mobifome", "mobifone"],
    ["internt", "internet"],
    ["wiffi", "wifi"],
    ["wfi", "wifi"],
    ["hqua", "hom qua"],
    ["ko", "khong"],
    ["hông", "khong"],
    ["nỏ", "khong"],
    ["đc", "duoc"],
    ["kp", "khu pho"],
    ["tdp", "to dan pho"],
    ["xm", "xom"],
    ["matsong", "mat song"],
    ["mấtsóng", "mat song"],
    ["lawms", "lam"],
    ["yeeus", "yeu"],
    ["vnied", "vneid"],
    ["ca", "ca"],
    ["lag", "lag"],
    ["drop", "drop"],
    ["offline", "offline"],
    ["hoa", "hoa"],
    ["phong", "phong"],
  ])("“%s” is “%s”", (typed, word) => {
    expect(restoreWord(typed, false)).toBe(word);
  });
});

describe("a letter beside digits", () => {
  it.each([["x"], ["t"], ["h"], ["g"], ["ms"]])("“%s” means itself", (typed) => {
    expect(restoreWord(typed, true)).toBe(typed);
  });

  it.each([
    ["kp", "khu pho"],
    ["tdp", "to dan pho"],
    ["xom", "xom"],
  ])("“%s” is still “%s”", (typed, word) => {
    expect(restoreWord(typed, true)).toBe(word);
  });
});
