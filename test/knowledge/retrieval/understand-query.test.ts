import { describe, expect, test } from "vitest";
import { buildIndex, search } from "../../../src/knowledge/retrieval/index.ts";
import { oneEditAway } from "../../../src/knowledge/retrieval/one-edit.ts";
import { restore } from "../../../src/knowledge/retrieval/restore.ts";
import { understandQuery } from "../../../src/knowledge/retrieval/understand-query.ts";
import { LIBRARY } from "./library.ts";

const index = buildIndex(LIBRARY);
const first = (query: string) => search(index, query).hits[0]?.id;

describe("a question typed in its usual disguises", () => {
  test.each([
    ["không dấu", "lam vneid muc 2 o dau", "vneid"],
    ["Telex left on", "dddawng kys tamj trus", "tam-tru"],
    ["VNI left on", "d9a8ng ky1 ke61t ho6n", "ket-hon"],
    ["glued digit", "lam vneid2", "vneid"],
    ["short forms", "lm vneid muc 2 can j", "vneid"],
    ["abbreviation", "dk cks o dau", "chu-ky-so"],
    ["dialect", "mần giấy khai sinh ở mô", "khai-sinh"],
    ["lay word", "làm sổ đỏ", "so-do"],
    ["lay word without marks", "lam so do", "so-do"],
    ["held key", "sóng yếuuuuu", "song-yeu"],
    ["capitals", "ĐĂNG KÝ TẠM TRÚ", "tam-tru"],
    ["decomposed letters", "đăng ký tạm trú".normalize("NFD"), "tam-tru"],
    ["broken ư", "chƣ̃ ký số", "chu-ky-so"],
    ["zero-width characters", "k\u200bết h\u200bôn", "ket-hon"],
    ["a swapped pair of letters", "đăng ký tạm tur", "tam-tru"],
    ["a lost letter", "dang ky kt hon", "ket-hon"],
    ["a neighbouring key", "giay khai sinj", "khai-sinh"],
  ])("%s: “%s” finds %s", (_, query, id) => {
    expect(first(query)).toBe(id);
  });
});

describe("understandQuery", () => {
  test("writes short forms out and keeps what was typed", () => {
    const { typed, restored } = understandQuery(index, "ko dk kết hôn dc");
    expect(typed).toEqual(["ko", "dk", "kết", "hôn", "dc"]);
    expect(restored.join(" ")).toBe("không đăng ký kết hôn được");
  });

  test("puts dialect beside the words, not in their place", () => {
    const { restored, beside } = understandQuery(index, "đăng ký ở mô");
    expect(restored).toEqual(["đăng", "ký", "ở", "mô"]);
    expect(beside.map(({ words }) => words.join(" "))).toContain("đăng ký ở đâu");
  });

  test("cuts endless questions", () => {
    expect(understandQuery(index, "tạm trú ".repeat(2000)).typed).toHaveLength(400);
  });
});

describe("restore", () => {
  test("marks syllables by what stands beside them", () => {
    expect(restore(index, ["dang", "ky", "tam", "tru"])).toEqual(["đăng", "ký", "tạm", "trú"]);
    expect(restore(index, ["chu", "ky", "so"])).toEqual(["chữ", "ký", "số"]);
  });

  test("never rewrites a syllable typed with its marks", () => {
    expect(restore(index, ["tạm", "ký", "sổ"])).toEqual(["tạm", "ký", "sổ"]);
  });

  test("completes a half-marked question", () => {
    expect(restore(index, ["đăng", "ky", "kết", "hon"])).toEqual(["đăng", "ký", "kết", "hôn"]);
  });

  test("repairs one slip where the word is unknown", () => {
    expect(restore(index, ["kêt", "hon"])).toEqual(["kết", "hôn"]);
    expect(restore(index, ["khia", "sihn"])).toContain("sinh");
  });

  test("takes a word of the language for itself, though no document has it", () => {
    expect(restore(index, ["vui", "khoc"])).toEqual(["vui", "khoc"]);
    expect(restore(index, ["khóc", "nhè"])).toEqual(["khóc", "nhè"]);
  });

  test("repairs even such a word where its neighbours ask for it", () => {
    expect(restore(index, ["chu", "kv", "so"])).toEqual(["chữ", "kv", "số"]);
    expect(restore(index, ["dang", "ky", "ket", "non"])).toEqual(["đăng", "ký", "kết", "hôn"]);
  });

  test("leaves figures, short and far-off words as typed", () => {
    expect(restore(index, ["2031", "zq", "blockchain"])).toEqual(["2031", "zq", "blockchain"]);
  });

  test("of nothing is nothing", () => {
    expect(restore(index, [])).toEqual([]);
  });
});

describe("oneEditAway", () => {
  const near = new Set(oneEditAway("sinh"));

  test.each(["snih", "sih", "sinhh", "sinj", "inh", "sinha"])("reaches %s", (word) => {
    expect(near.has(word)).toBe(true);
  });

  test.each(["sinh", "hnis", "s", "sinhab"])("does not reach %s", (word) => {
    expect(near.has(word)).toBe(false);
  });
});
