import { describe, expect, test } from "vitest";
import { FEATURES, RANKING, rankingScore } from "../../../src/knowledge/retrieval/features.ts";
import { buildIndex, type SearchDocument } from "../../../src/knowledge/retrieval/index.ts";
import { rank } from "../../../src/knowledge/retrieval/rank.ts";
import { article } from "./library.ts";

const FILLER = [
  article("x1", "Chuyện khác", "Một chuyện không liên quan đến điều được hỏi."),
  article("x2", "Chuyện khác nữa", "Lại một chuyện chẳng dính dáng."),
  article("x3", "Việc đồng áng", "Cấy lúa, trồng ngô."),
];

/** The features of two documents for one question, by name. */
function compare(query: string, one: SearchDocument, other: SearchDocument) {
  const index = buildIndex([one, other, ...FILLER]);
  const { matches } = rank(index, query, { limit: 10, scope: undefined });
  const of = (id: string) => {
    const match = matches.find(({ candidate }) => candidate.layer.documents[candidate.document]?.id === id);
    const named = Object.fromEntries(FEATURES.map((name, i) => [name, match?.features[i] ?? 0]));
    return { ...named, score: match?.score ?? 0 } as Record<(typeof FEATURES)[number] | "score", number>;
  };
  return [of(one.id), of(other.id)] as const;
}

describe("the features of a match", () => {
  test("words side by side beat the same words apart", () => {
    const [near, apart] = compare(
      "đăng ký tạm trú",
      article("near", "A", "Cần đăng ký tạm trú tại xã nhà."),
      article("apart", "B", "Đăng bài, xem ký hiệu, tạm dừng, lưu trú."),
    );
    expect(near.pairsPresent).toBeGreaterThan(apart.pairsPresent);
    expect(near.foldedPairs).toBeGreaterThan(apart.foldedPairs);
    expect(near.score).toBeGreaterThan(apart.score);
  });

  test("the right order beats the wrong one", () => {
    const [right, wrong] = compare(
      "trẻ em mồ côi",
      article("right", "A", "Trợ giúp trẻ nhỏ em mồ và côi."),
      article("wrong", "B", "Trợ giúp côi và mồ em nhỏ trẻ."),
    );
    expect(right.skipsPresent).toBeGreaterThan(wrong.skipsPresent);
  });

  test("the exact mark beats another on the same letters", () => {
    const [right, wrong] = compare(
      "bán đất",
      article("right", "A", "Người bán đất cần giấy tờ."),
      article("wrong", "B", "Người bạn dắt theo giấy tờ."),
    );
    expect(right.exactSingles).toBeGreaterThan(wrong.exactSingles);
    expect(right.foldedSingles).toBeCloseTo(wrong.foldedSingles, 1);
    expect(right.score).toBeGreaterThan(wrong.score);
  });

  test("a title that says just this beats one that says much else", () => {
    const [just, much] = compare(
      "lệ phí hộ tịch",
      article("just", "Lệ phí hộ tịch", "Xem ở đây."),
      article("much", "Lệ phí hộ tịch, cư trú, đất đai, xây dựng và nhiều khoản khác", "Xem ở đây."),
    );
    expect(just.headingCovered).toBeCloseTo(1);
    expect(much.headingCovered).toBeLessThan(just.headingCovered);
    expect(just.score).toBeGreaterThan(much.score);
  });

  test("the same words in one passage beat them scattered over many", () => {
    const padding = "Điều này nói về chuyện đồng ruộng và mùa màng trong năm nay của bà con. ".repeat(12);
    const [one, many] = compare(
      "thẻ bảo hiểm y tế trẻ em",
      article("one", "A", `Thẻ bảo hiểm y tế trẻ em cấp tại xã.\n${padding}\n${padding}`),
      article("many", "B", `Thẻ bảo hiểm.\n${padding}\nY tế xã.\n${padding}\nTrẻ em ngoan.`),
    );
    expect(one.passagePairs).toBeGreaterThan(many.passagePairs);
    expect(one.passageExactSingles).toBeGreaterThan(many.passageExactSingles);
  });

  test("the question most like it counts, not how many questions there are", () => {
    const [like, many] = compare(
      "mất thẻ căn cước làm lại ở đâu",
      article("like", "Làm lại thẻ", "Đến công an.", { questions: ["mất thẻ căn cước làm lại ở đâu"] }),
      article("many", "Các việc về thẻ", "Đến công an.", {
        questions: ["thẻ căn cước là gì", "làm thẻ ở đâu", "mất thẻ thì sao", "làm lại có lâu không"],
      }),
    );
    expect(like.questionMatch).toBeCloseTo(1);
    expect(many.questionMatch).toBeLessThan(0.9);
    expect(like.score).toBeGreaterThan(many.score);
  });

  test("the shorter of two equal texts is the briefer", () => {
    const [short, long] = compare(
      "giờ làm việc",
      article("short", "A", "Giờ làm việc của xã."),
      article("long", "B", `Giờ làm việc của xã. ${"Cùng nhiều chuyện khác nữa. ".repeat(30)}`),
    );
    expect(short.brevity).toBeGreaterThan(long.brevity);
  });

  test("a document without a title is not taken for one with a bad title", () => {
    const [without, bad] = compare(
      "hòa giải ở cơ sở",
      article("without", "", "Hòa giải ở cơ sở do tổ hòa giải làm."),
      article("bad", "Những chuyện chẳng liên quan gì", "Hòa giải ở cơ sở do tổ hòa giải làm."),
    );
    expect(without.headingCovered).toBeGreaterThan(bad.headingCovered);
  });
});

describe("the ranking weights", () => {
  test.each(Object.entries(RANKING))(
    "for %s name every feature, none below nought, and sum to about 1",
    (_, weights) => {
      expect(weights).toHaveLength(FEATURES.length);
      for (const weight of weights) expect(weight).toBeGreaterThanOrEqual(0);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 1);
    },
  );

  test("are applied feature by feature", () => {
    expect(rankingScore(Float32Array.of(1, 2, 3), [0.5, 0.25, 0])).toBe(1);
  });

  test("those for articles that list questions are used when most do", () => {
    const asked = buildIndex([article("a", "Tạm trú", "x", { questions: ["ở trọ"] })]);
    const plain = buildIndex([article("a", "Tạm trú", "x")]);
    expect([asked.asked, plain.asked]).toEqual([true, false]);
  });
});
