import { describe, expect, test } from "vitest";
import { candidates } from "../../../src/knowledge/retrieval/candidates.ts";
import { buildIndex } from "../../../src/knowledge/retrieval/index.ts";
import { queryTerms } from "../../../src/knowledge/retrieval/query-terms.ts";
import { understandQuery } from "../../../src/knowledge/retrieval/understand-query.ts";
import { article, LIBRARY } from "./library.ts";

const index = buildIndex(LIBRARY);

function found(query: string, options: { limit?: number; scope?: string; budget?: number } = {}, of = index) {
  const { limit = 10, scope, budget = 1000 } = options;
  const terms = queryTerms(of, understandQuery(of, query));
  return candidates(of, terms, { limit, scope, budget }).map(({ layer, document, score }) => ({
    id: layer.documents[document]?.id ?? "",
    score,
  }));
}

describe("candidates", () => {
  test("come best first", () => {
    const scores = found("đăng ký tạm trú").map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(found("đăng ký tạm trú")[0]?.id).toBe("tam-tru");
  });

  test.each([1, 2, 3, 5])("are the %d best of all", (limit) => {
    const all = found("đăng ký ở đâu", { limit: 100 }).map(({ score }) => score);
    expect(found("đăng ký ở đâu", { limit }).map(({ score }) => score)).toEqual(all.slice(0, limit));
  });

  test("share at least one word with the question", () => {
    expect(found("viettel").map(({ id }) => id)).toEqual(["song-yeu"]);
  });

  test("with a small budget are looked for by the rarest words", () => {
    const ids = found("đăng ký viettel", { budget: 1 }).map(({ id }) => id);
    expect(ids).toContain("song-yeu");
    expect(ids.length).toBeLessThan(found("đăng ký viettel").length);
  });

  test("with no budget still hold the rarest word", () => {
    expect(found("viettel", { budget: 0 }).map(({ id }) => id)).toEqual(["song-yeu"]);
  });

  test("of one question leave no trace in the next", () => {
    const before = found("tạm trú");
    found("chữ ký số vneid");
    expect(found("tạm trú")).toEqual(before);
  });

  test("come from every layer, best first over all", () => {
    const local = buildIndex([article("local", "Đăng ký tạm trú", "Đăng ký tạm trú ở xã.")], { base: index });
    const ids = found("đăng ký tạm trú", {}, local).map(({ id }) => id);
    expect(ids).toContain("local");
    expect(ids).toContain("ket-hon");
    expect(ids.slice(0, 2).sort()).toEqual(["local", "tam-tru"]);
  });

  test("do not include what an upper layer replaced, at any depth", () => {
    const one = buildIndex([article("x", "Khác", "Khác.")], { base: index, removed: ["tam-tru"] });
    const two = buildIndex([article("y", "Khác nữa", "Khác.")], { base: one });
    expect(found("tạm trú", {}, two).map(({ id }) => id)).not.toContain("tam-tru");
  });
});
