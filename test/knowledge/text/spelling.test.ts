import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unifyTonePlacement } from "../../../src/knowledge/text/tone-placement.ts";
import { isVietnameseSyllable, withTone } from "../../../src/knowledge/text/vietnamese-syllable.ts";

describe("unifyTonePlacement", () => {
  test.each([
    ["hoà", "hòa"],
    ["hoá", "hóa"],
    ["hoả", "hỏa"],
    ["hoã", "hõa"],
    ["hoạ", "họa"],
    ["khoẻ", "khỏe"],
    ["loè", "lòe"],
    ["thuý", "thúy"],
    ["uỷ", "ủy"],
    ["huỷ", "hủy"],
    ["tuỳ", "tùy"],
    ["luỹ", "lũy"],
    ["thuỵ", "thụy"],
  ])("writes the new %s as the older %s", (word, expected) => {
    expect(unifyTonePlacement(word)).toBe(expected);
  });

  test.each([
    ["qúy", "quý"],
    ["qùa", "quà"],
    ["qủa", "quả"],
    ["qúa", "quá"],
  ])("moves the tone of %s behind “qu”", (word, expected) => {
    expect(unifyTonePlacement(word)).toBe(expected);
  });

  test.each([
    "hòa",
    "hoàn",
    "hoành",
    "toán",
    "quý",
    "quỹ",
    "thuyết",
    "huýt",
    "ngoài",
    "xoáy",
    "khuỷu",
    "quà",
    "đoạt",
  ])("leaves %s as it is", (word) => {
    expect(unifyTonePlacement(word)).toBe(word);
  });

  test("works on every word of a sentence and keeps the rest", () => {
    expect(unifyTonePlacement("uỷ ban, hoà giải – thuý (2026)")).toBe("ủy ban, hòa giải – thúy (2026)");
  });

  test("a second time changes nothing", () => {
    const words = fc.constantFrom("hoà", "khoẻ", "uỷ", "qúy", "hoàn", "thuyền", "xã", "2026", "vneid");
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (list) => {
        const once = unifyTonePlacement(list.join(" "));
        expect(unifyTonePlacement(once)).toBe(once);
      }),
    );
  });
});

describe("withTone", () => {
  test.each([
    ["hoa", 2, "hòa"],
    ["hoan", 2, "hoàn"],
    ["quy", 1, "quý"],
    ["gi", 2, "gì"],
    ["gia", 1, "giá"],
    ["giêng", 1, "giếng"],
    ["đươc", 5, "được"],
    ["ngươi", 2, "người"],
    ["nghiêng", 0, "nghiêng"],
    ["mưa", 1, "mứa"],
    ["tươi", 2, "tười"],
    ["khuya", 0, "khuya"],
    ["thuy", 3, "thủy"],
    ["ngoai", 2, "ngoài"],
    ["yêu", 1, "yếu"],
    ["uy", 3, "ủy"],
  ])("puts tone %2$d on %1$s: %3$s", (bare, tone, expected) => {
    expect(withTone(bare, tone)).toBe(expected);
  });

  test.each(["", "bcd", "ng", "123"])("has no place for a tone in “%s”", (bare) => {
    expect(withTone(bare, 1)).toBeNull();
  });

  test("and the check of syllables agree: a rime with a stop takes only sắc or nặng", () => {
    for (const bare of ["mưc", "hoc", "sach", "tiêp", "viêt"]) {
      const allowed = [0, 1, 2, 3, 4, 5].filter((tone) => isVietnameseSyllable(withTone(bare, tone) ?? ""));
      expect(allowed, bare).toEqual([1, 5]);
    }
    for (const bare of ["an", "hoa", "quy", "đương", "giêng"]) {
      const allowed = [0, 1, 2, 3, 4, 5].filter((tone) => isVietnameseSyllable(withTone(bare, tone) ?? ""));
      expect(allowed, bare).toEqual([0, 1, 2, 3, 4, 5]);
    }
  });
});
