import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compilePhrases,
  couldBeBareSyllable,
  DIALECT,
  DIALECT_PHRASES,
  decodeTelex,
  decodeVni,
  findPhrases,
  fold,
  isVietnameseSyllable,
  LAY_WORDS,
  normalizeForMatching,
  normalizeText,
  QUESTION_PHRASES,
  replacePhrases,
  SHORT_FORMS,
  squeezeRepeats,
  syllables,
} from "../../../src/knowledge/text/index.ts";

describe("decodeTelex", () => {
  test.each([
    ["muwcs", "mức"],
    ["dduwowcj", "được"],
    ["ddawng", "đăng"],
    ["kys", "ký"],
    ["tieengs", "tiếng"],
    ["vieejt", "việt"],
    ["truwowngf", "trường"],
    ["xax", "xã"],
    ["quys", "quý"],
    ["hoaf", "hòa"],
    ["thuyr", "thủy"],
    ["nguoiwf", "người"],
    ["huwowngs", "hướng"],
    ["soos", "số"],
    ["gif", "gì"],
  ])("turns %s into %s", (keys, word) => {
    expect(decodeTelex(keys)).toBe(word);
  });

  test.each(["muc", "khong", "can", "vneid", "www", "zalo", "ct", "", "mức"])("leaves %s alone", (keys) => {
    expect(decodeTelex(keys)).toBeNull();
  });
});

describe("decodeVni", () => {
  test.each([
    ["mu71c", "mức"],
    ["d9u7o7c5", "được"],
    ["d9a8ng", "đăng"],
    ["ky1", "ký"],
    ["tie61ng", "tiếng"],
    ["d9ie65n", "điện"],
    ["ngu7o7i2", "người"],
  ])("turns %s into %s", (keys, word) => {
    expect(decodeVni(keys)).toBe(word);
  });

  test.each(["muc2", "ct01", "4g", "2026", "vneid2", "s02", "khong"])("leaves %s alone", (keys) => {
    expect(decodeVni(keys)).toBeNull();
  });
});

describe("isVietnameseSyllable", () => {
  test.each(["nghiêng", "khuya", "quyết", "gì", "giếng", "quý", "ươn", "yếu", "đường", "oằn", "xoong"])(
    "knows %s",
    (word) => {
      expect(isVietnameseSyllable(word)).toBe(true);
    },
  );

  test.each(["vneid", "strong", "màt", "bhyt", "zalo", "ngk", "123", ""])("refuses %s", (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });
});

describe("couldBeBareSyllable", () => {
  test.each(["vui", "nguoi", "quyet", "gi", "giay", "chuc", "to"])("takes %s for one", (word) => {
    expect(couldBeBareSyllable(word)).toBe(true);
  });

  test.each(["snih", "vneid", "kht", "zalo", "duocc", "1", ""])("does not take %s for one", (word) => {
    expect(couldBeBareSyllable(word)).toBe(false);
  });
});

describe("squeezeRepeats", () => {
  test.each([
    ["khônggggg", "không"],
    ["ơiiii", "ơi"],
    ["đăng ký", "đăng ký"],
    ["xoong", "xoong"],
    ["1900000", "1900000"],
    ["!!!!", "!!!!"],
  ])("writes %s as %s", (text, expected) => {
    expect(squeezeRepeats(text)).toBe(expected);
  });
});

describe("phrase tables", () => {
  const table = compilePhrases({ "so do": "giấy chứng nhận|sổ", so: "con số" });

  test("take the longest phrase at a place", () => {
    expect(findPhrases(table, ["mat", "so", "do", "so", "may"])).toEqual([
      { at: 1, length: 2, meanings: [["giấy", "chứng", "nhận"], ["sổ"]] },
      { at: 3, length: 1, meanings: [["con", "số"]] },
    ]);
  });

  test("replace by the first meaning and keep the rest", () => {
    const words = ["mat", "so", "do", "roi"];
    expect(replacePhrases(words, findPhrases(table, words))).toEqual(["mat", "giấy", "chứng", "nhận", "roi"]);
  });

  test("find nothing among no words", () => {
    expect(findPhrases(table, [])).toEqual([]);
  });

  test.each(["constructor", "__proto__", "toString"])("do not trip over %s", (word) => {
    expect(findPhrases(compilePhrases(SHORT_FORMS), [word])).toEqual([]);
  });
});

describe("the tables themselves", () => {
  test("short forms are words as syllables are read, lower case, and written out with marks or plainly", () => {
    for (const [form, meaning] of Object.entries(SHORT_FORMS)) {
      expect(syllables(form).join(" "), form).toBe(form);
      expect(meaning, form).toBe(normalizeForMatching(meaning));
    }
  });

  test("dialect phrases and lay words are looked up folded", () => {
    for (const phrase of [...Object.keys(DIALECT_PHRASES), ...Object.keys(LAY_WORDS), ...QUESTION_PHRASES]) {
      expect(phrase).toBe(fold(phrase));
    }
  });

  test("dialect words are syllables of the language", () => {
    for (const word of Object.keys(DIALECT)) expect(isVietnameseSyllable(word), word).toBe(true);
  });

  test("no lay word means itself", () => {
    for (const [phrase, meaning] of Object.entries(LAY_WORDS)) {
      expect(meaning.split("|").map(fold), phrase).not.toContain(phrase);
    }
  });
});

describe("whatever is typed", () => {
  const anything = fc.string({ unit: "grapheme", maxLength: 60 });

  test("normalizing twice changes nothing more", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const once = normalizeText(text);
        expect(normalizeText(once)).toBe(once);
      }),
    );
  });

  test("syllables never hold spaces or capital letters", () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const word of syllables(text)) {
          expect(word).not.toMatch(/\s/);
          expect(word).toBe(word.toLowerCase());
        }
      }),
    );
  });

  test("the keyboard decoders give a Vietnamese syllable or nothing", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,6}[0-9a-z]{0,4}$/), (keys) => {
        for (const word of [decodeTelex(keys), decodeVni(keys)]) {
          if (word !== null) expect(isVietnameseSyllable(word)).toBe(true);
        }
      }),
    );
  });
});
