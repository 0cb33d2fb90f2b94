import { describe, expect, test } from "vitest";
import {
  fold,
  hasMarks,
  normalizeForMatching,
  normalizeText,
  syllables,
} from "../../../src/knowledge/text/index.ts";

describe("fold", () => {
  test.each([
    ["Đường Phú Sơn", "duong phu son"],
    ["ĐĂNG KÝ THƯỜNG TRÚ", "dang ky thuong tru"],
    ["vneid muc 2", "vneid muc 2"],
    ["ngƣời", "nguoi"],
  ])("strips every mark of %s", (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  test("gives the same for composed and decomposed text", () => {
    expect(fold("chữ ký số".normalize("NFD"))).toBe(fold("chữ ký số".normalize("NFC")));
  });

  test("reads every letter of Europe as its decomposition does, alone, in a word and under a tone", () => {
    const different: string[] = [];
    for (let code = 0; code < 0x2100; code++) {
      const letter = String.fromCharCode(code);
      for (const text of [letter, `xã${letter}Σ`, `${letter}\u0301`]) {
        if (fold(text) !== decomposed(text) || hasMarks(text) !== isMarked(text)) different.push(text);
      }
    }
    expect(different).toEqual([]);
  });
});

function decomposed(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐðÐ]/g, "d")
    .replace(/[ƣƢ]/g, "u")
    .toLowerCase();
}

function isMarked(text: string): boolean {
  return /[đĐ]|\p{L}\p{M}/u.test(text.normalize("NFD"));
}

describe("hasMarks", () => {
  test.each([
    ["đi", true],
    ["hòa", true],
    ["hoa", false],
    ["2026", false],
  ])("of %s is %s", (text, expected) => {
    expect(hasMarks(text)).toBe(expected);
  });
});

describe("normalizeText", () => {
  test("removes zero-width and bidirectional characters", () => {
    expect(normalizeText("VN\u200beID\u202e mức\ufeff 2")).toBe("VNeID mức 2");
  });

  test("repairs the broken ư of old fonts and the Icelandic đ", () => {
    expect(normalizeText("Ngƣời dân ở Ðông Sơn")).toBe("Người dân ở Đông Sơn");
  });

  test("composes decomposed letters and keeps case", () => {
    expect(normalizeText("Thủ Tục".normalize("NFD"))).toBe("Thủ Tục");
  });

  test("turns odd spaces into plain ones and keeps line ends", () => {
    expect(normalizeText("một\u00a0\u3000cửa\nở đâu ")).toBe("một cửa\nở đâu");
  });
});

describe("normalizeForMatching", () => {
  test.each([
    ["hoà", "hòa"],
    ["Thuý", "thúy"],
    ["khoẻ", "khỏe"],
    ["qúy", "quý"],
    ["Quý", "quý"],
    ["hoàn", "hoàn"],
    ["thủy", "thủy"],
    ["ＶＮｅＩＤ", "vneid"],
  ])("writes %s as %s", (text, expected) => {
    expect(normalizeForMatching(text)).toBe(expected);
  });
});

describe("syllables", () => {
  test("cuts document codes into their parts", () => {
    expect(syllables("Nghị định 69/2024/NĐ-CP")).toEqual(["nghị", "định", "69", "2024", "nđ", "cp"]);
  });

  test("of emoji and punctuation alone are none", () => {
    expect(syllables("😀?!…")).toEqual([]);
  });
});
