import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildIndex, search } from "../../../src/knowledge/retrieval/index.ts";
import { article, LIBRARY } from "./library.ts";

const index = buildIndex(LIBRARY);

describe("search", () => {
  test.each(LIBRARY.flatMap(({ id, title, questions }) => [title, ...questions].map((query) => [query, id])))(
    "finds for “%s” the article %s first",
    (query, id) => {
      expect(search(index, query).hits[0]?.id).toBe(id);
    },
  );

  test("names the section that answers", () => {
    const { hits } = search(index, "giay chung sinh benh vien");
    expect(hits[0]).toMatchObject({ id: "khai-sinh", sectionId: "giay-to" });
    expect(hits[0]?.sectionScore).toBeGreaterThan(0);
  });

  test("names no section when the text outside them answers", () => {
    expect(search(index, "cha mẹ đến xã trong 60 ngày").hits[0]).toMatchObject({
      id: "khai-sinh",
      sectionId: null,
    });
  });

  test.each(["", "   ", "😀😀", "？！", "xyzzy qwfpk", "今天天气怎么样"])(
    "finds nothing for “%s”",
    (query) => {
      expect(search(index, query).hits).toEqual([]);
    },
  );

  test("gives at most as many hits as wanted, best first", () => {
    const { hits } = search(index, "đăng ký", { limit: 2 });
    expect(hits).toHaveLength(2);
    expect(hits[0]?.score).toBeGreaterThanOrEqual(hits[1]?.score ?? 0);
  });

  test("finds the question in the middle of rambling", () => {
    const ramble = "hôm qua trời mưa to nhà tôi bận lắm con cái thì nghịch ".repeat(12);
    expect(search(index, `${ramble} cho hỏi định danh mức 2 cần giấy tờ gì ${ramble}`).hits[0]?.id).toBe(
      "vneid",
    );
  });

  test("reads numbers with and without leading zeros alike", () => {
    expect(search(index, "vneid muc 02").hits[0]?.id).toBe("vneid");
  });

  test("gives the same for the same question, whatever was asked between", () => {
    const before = search(index, "tam tru may nam");
    search(index, "chữ ký số");
    expect(search(index, "tam tru may nam")).toEqual(before);
  });

  test("an index of nothing finds nothing", () => {
    expect(search(buildIndex([]), "đăng ký").hits).toEqual([]);
  });

  test("documents without title, questions or text do no harm", () => {
    const bare = buildIndex([article("a", "", ""), article("b", "", "Đăng ký tạm trú")]);
    expect(search(bare, "tam tru").hits.map((hit) => hit.id)).toEqual(["b"]);
  });

  test("never fails and keeps every score finite, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (query) => {
        const { hits, signals } = search(index, query);
        for (const hit of hits) expect(Number.isFinite(hit.score)).toBe(true);
        for (const value of Object.values(signals)) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("signals", () => {
  test("are all zero when nothing is found", () => {
    const { length, ...others } = search(index, "xyzzy qwfpk").signals;
    expect(Object.values(others).every((value) => value === 0)).toBe(true);
    expect(length).toBeGreaterThan(0);
  });

  test("cover more of a question that the articles know than of one they half know", () => {
    const known = search(index, "thuê trọ có phải đăng ký không").signals;
    const half = search(index, "thuê trọ có được nuôi chó mèo hàng xóm phàn nàn").signals;
    expect(known.coverage).toBeGreaterThan(half.coverage);
    expect(known.question).toBeGreaterThan(half.question);
  });

  test("say by the gap how far the second is", () => {
    expect(search(index, "sóng viettel yếu quá").signals.gap).toBeGreaterThan(
      search(index, "đăng ký").signals.gap,
    );
  });
});
