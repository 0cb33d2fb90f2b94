import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { growable, trimmed } from "../../../src/knowledge/retrieval/growable.ts";
import {
  addToPair,
  createPairTable,
  getPair,
  numberPair,
  prunePairs,
} from "../../../src/knowledge/retrieval/pair-table.ts";
import { rarity, saturate } from "../../../src/knowledge/retrieval/saturate.ts";
import { segmentDocument } from "../../../src/knowledge/retrieval/segment-document.ts";
import { PASSAGE, QUESTION, TITLE } from "../../../src/knowledge/retrieval/types.ts";
import {
  createVocabulary,
  idOf,
  intern,
  vocabularySize,
  wordOf,
} from "../../../src/knowledge/retrieval/vocabulary.ts";
import { article } from "./library.ts";

describe("a pair table", () => {
  test("behaves like a map of pairs, however many there are", () => {
    const pair = fc.tuple(fc.nat(40), fc.nat(40), fc.integer({ min: 1, max: 5 }));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 300 }), (pairs) => {
        const table = createPairTable(4);
        const plain = new Map<string, number>();
        for (const [first, second, amount] of pairs) {
          addToPair(table, first, second, amount);
          plain.set(`${first} ${second}`, (plain.get(`${first} ${second}`) ?? 0) + amount);
        }
        expect(table.count).toBe(plain.size);
        for (const [key, value] of plain) {
          const [first = 0, second = 0] = key.split(" ").map(Number);
          expect(getPair(table, first, second)).toBe(value);
        }
        expect(getPair(table, 99, 99)).toBe(-1);
      }),
    );
  });

  test("numbers pairs in the order they come", () => {
    const table = createPairTable();
    expect([numberPair(table, 7, 8), numberPair(table, 8, 7), numberPair(table, 7, 8)]).toEqual([0, 1, 0]);
  });

  test("pruned keeps what is frequent enough", () => {
    const table = createPairTable();
    addToPair(table, 1, 2, 5);
    addToPair(table, 3, 4, 1);
    const pruned = prunePairs(table, 2);
    expect([getPair(pruned, 1, 2), getPair(pruned, 3, 4), pruned.count]).toEqual([5, -1, 1]);
  });
});

describe("a growable array", () => {
  test("keeps what was pushed and is trimmed to it", () => {
    const list = growable((size) => new Uint32Array(size), 2);
    for (let i = 0; i < 9; i++) list.push(i * i);
    expect([...trimmed(list)]).toEqual([0, 1, 4, 9, 16, 25, 36, 49, 64]);
  });
});

describe("a vocabulary", () => {
  test("gives each word one id and finds it back", () => {
    const words = createVocabulary();
    expect([intern(words, "xã"), intern(words, "phường"), intern(words, "xã")]).toEqual([0, 1, 0]);
    expect(wordOf(words, 1)).toBe("phường");
    expect(idOf(words, "huyện")).toBe(-1);
    expect(wordOf(words, 9)).toBe("");
  });

  test("extends another without touching it", () => {
    const base = createVocabulary(null, ["xã"]);
    const more = createVocabulary(base);
    expect([intern(more, "xã"), intern(more, "thôn")]).toEqual([0, 1]);
    expect([vocabularySize(base), vocabularySize(more)]).toEqual([1, 2]);
    expect([wordOf(more, 0), wordOf(more, 1)]).toEqual(["xã", "thôn"]);
  });
});

describe("segmentDocument", () => {
  test("cuts into title, questions and passages with their sections", () => {
    const segments = segmentDocument(
      article("a", "Lệ phí", "Không mất tiền.", {
        questions: ["hết bao nhiêu"],
        sections: [{ id: "x", title: "Giấy tờ", text: "Thẻ căn cước." }],
      }),
    );
    expect(segments.map(({ kind, section }) => [kind, section])).toEqual([
      [TITLE, -1],
      [QUESTION, -1],
      [PASSAGE, -1],
      [PASSAGE, 0],
    ]);
    expect(segments.at(-1)?.words).toEqual(["giấy", "tờ", "thẻ", "căn", "cước"]);
  });

  test("keeps passages short and loses no syllable", () => {
    const sentence = "một hai ba bốn năm sáu bảy tám chín mười. ";
    const passages = segmentDocument(article("a", "", sentence.repeat(40))).filter(
      ({ kind }) => kind === PASSAGE,
    );
    expect(passages.length).toBeGreaterThan(2);
    expect(Math.max(...passages.map(({ words }) => words.length))).toBeLessThanOrEqual(150);
    expect(passages.flatMap(({ words }) => words)).toHaveLength(400);
  });

  test("cuts even a text without an end of sentence", () => {
    const passages = segmentDocument(article("a", "", "xã ".repeat(1000))).filter(
      ({ kind }) => kind === PASSAGE,
    );
    expect(Math.max(...passages.map(({ words }) => words.length))).toBeLessThanOrEqual(150);
    expect(passages.flatMap(({ words }) => words)).toHaveLength(1000);
  });
});

describe("BM25", () => {
  test("saturates: each further occurrence counts less, never above one", () => {
    const [one, two, many] = [saturate(1, 1), saturate(2, 1), saturate(1000, 1)];
    expect(two - one).toBeLessThan(one);
    expect(many).toBeGreaterThan(two);
    expect(many).toBeLessThan(1);
  });

  test("counts an occurrence in a short text for more", () => {
    expect(saturate(1, 0.2)).toBeGreaterThan(saturate(1, 3));
  });

  test("counts a rare word for more and none for less than nothing", () => {
    expect(rarity(1, 1000)).toBeGreaterThan(rarity(500, 1000));
    expect(rarity(1000, 1000)).toBeGreaterThan(0);
  });
});
