import { describe, expect, test } from "vitest";
import { buildIndex } from "../../../src/knowledge/retrieval/index.ts";
import { MAX_TERMS } from "../../../src/knowledge/retrieval/match-tables.ts";
import { queryTerms } from "../../../src/knowledge/retrieval/query-terms.ts";
import { understandQuery } from "../../../src/knowledge/retrieval/understand-query.ts";
import { idOf, wordOf } from "../../../src/knowledge/retrieval/vocabulary.ts";
import { article, LIBRARY } from "./library.ts";

const index = buildIndex(LIBRARY);
const termsOf = (query: string) => queryTerms(index, understandQuery(index, query));
const folded = (word: string) => idOf(index.folded, word);
const weightOf = (terms: ReturnType<typeof termsOf>, word: string) =>
  terms.singles.find((term) => term.folded === folded(word))?.weight ?? 0;

describe("the terms of a question", () => {
  test("are its folded syllables and the pairs that some document holds", () => {
    const terms = termsOf("tam tru viettel");
    expect(terms.singles.map((term) => wordOf(index.folded, term.folded)).sort()).toEqual([
      "tam",
      "tru",
      "viettel",
    ]);
    const pairs = terms.pairs.map(({ first, second }) => [
      wordOf(index.folded, first),
      wordOf(index.folded, second),
    ]);
    expect(pairs).toEqual([["tam", "tru"]]);
  });

  test("hold exact words and pairs of what was meant", () => {
    const terms = termsOf("tam tru");
    expect(terms.exactSingles.map((term) => wordOf(index.exact, term.exact)).sort()).toEqual(["trú", "tạm"]);
    expect(terms.exactPairs).toHaveLength(1);
  });

  test("count a repeated word once", () => {
    expect(termsOf("tạm trú tạm trú tạm trú").singles).toHaveLength(2);
    expect(termsOf("tạm trú tạm trú").mass).toBeCloseTo(termsOf("tạm trú").mass);
  });

  test("weigh a rare word more than a common one", () => {
    const terms = termsOf("đăng ký viettel");
    expect(weightOf(terms, "viettel")).toBeGreaterThan(weightOf(terms, "dang"));
  });

  test("weigh words that only ask less", () => {
    const plain = buildIndex([
      article("a", "nào", "nào"),
      article("b", "trú", "trú"),
      article("c", "khác", "khác"),
    ]);
    const terms = queryTerms(plain, understandQuery(plain, "trú nào"));
    const [asking, matter] = ["nao", "tru"].map(
      (word) => terms.singles.find((term) => term.folded === idOf(plain.folded, word))?.weight ?? 0,
    );
    expect(asking).toBeGreaterThan(0);
    expect(asking).toBeLessThan(matter ?? 0);
  });

  test("count a word no document holds into what could be reached", () => {
    expect(termsOf("tạm trú blockchain").mass).toBeGreaterThan(termsOf("tạm trú").mass);
    expect(termsOf("tạm trú blockchain").singles).toHaveLength(2);
  });

  test("add lay words beside, weaker, and not to what could be reached", () => {
    const terms = termsOf("sổ đỏ");
    expect(weightOf(terms, "chung")).toBeGreaterThan(0);
    expect(terms.mass).toBeLessThan(terms.singles.reduce((sum, { weight }) => sum + weight, 0) + 10);
    const own = termsOf("giấy chứng nhận");
    expect(weightOf(terms, "chung")).toBeLessThan(weightOf(own, "chung"));
  });

  test("know syllables with one other between them", () => {
    const skips = termsOf("đăng ký tạm trú").skips.map(({ first, second }) => [
      wordOf(index.folded, first),
      wordOf(index.folded, second),
    ]);
    expect(skips).toEqual([
      ["dang", "tam"],
      ["ky", "tru"],
    ]);
  });

  test("are bounded for endless questions, the weightiest kept", () => {
    const words = Array.from({ length: 300 }, (_, i) => `từ${i}`);
    const long = buildIndex([...words.map((word, i) => article(String(i), word, word)), ...LIBRARY]);
    const terms = queryTerms(long, understandQuery(long, `${words.join(" ")} đăng ký`));
    expect(terms.singles.length).toBeLessThanOrEqual(MAX_TERMS);
    expect(terms.pairs.length).toBeLessThanOrEqual(MAX_TERMS);
    expect(terms.singles.some((term) => term.folded === idOf(long.folded, "dang"))).toBe(false);
  });

  test("of nothing weigh nothing", () => {
    expect(termsOf("")).toMatchObject({ singles: [], pairs: [], mass: 0 });
  });
});
