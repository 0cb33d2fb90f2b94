import { describe, expect, it } from "vitest";
import type { Question } from "../../eval/asking/question.ts";
import { checkAnswer } from "../../eval/judging/check-answer.ts";
import { findPattern, findUndenied, readText } from "../../eval/judging/find-pattern.ts";
import { judgeAnswer } from "../../eval/judging/judge-answer.ts";
import { headline } from "../../eval/judging/summarise.ts";

const found = (text: string, pattern: string) => findPattern(readText(text), pattern);
const undenied = (text: string, pattern: string) => findUndenied(readText(text), pattern);

describe("finding a pattern", () => {
  it("folds diacritics and spaces on both sides", () => {
    expect(found("Trong  03\nngày làm việc", "03 ngay")).toBe(true);
    expect(found("Đồng Hỷ", "dong hy")).toBe(true);
  });

  it.each([
    ["13 ngày", "3 ngay", false],
    ["20.000đ", "20.000", true],
    ["1.100.000 đồng", "100.000", false],
    ["100.000.000", "100.000", false],
    ["100.000. Hết", "100.000", true],
    ["xã hội", "xa ho", false],
    ["phí 65%", "65%", true],
  ])("in “%s” looks for “%s”: %s", (text, pattern, expected) => {
    expect(found(text, pattern)).toBe(expected);
  });

  it.each([
    ["không phải lên huyện nữa", "len huyen", false],
    ["Đúng rồi, lên huyện nhé", "len huyen", true],
    ["Đừng chuyển. Lên huyện", "len huyen", true],
    ["thay vì lên huyện", "len huyen", false],
    ["không ai biết rõ là phải lên huyện", "len huyen", true],
    ["không lên huyện. Hãy lên huyện", "len huyen", true],
  ])("“%s” claims “%s”: %s", (text, pattern, expected) => {
    expect(undenied(text, pattern)).toBe(expected);
  });
});

const question: Question = {
  id: "q",
  set: "answerable",
  style: "accented",
  locality: "ngoc-lac",
  topic: "V03",
  part: "tune",
  messages: ["?"],
  expect: {
    status: ["answered", "unknown"],
    must: [["3 ngay"], ["mien phi"]],
    mustNot: ["huyen"],
    harmful: ["500.000"],
  },
};
const answer = (status: string, text: string) => ({ status, text, buttons: [], article: null, score: null });
const verdict = (status: string, text: string) => judgeAnswer(question, answer(status, text)).verdict;

describe("judging an answer", () => {
  it("is correct when the status is allowed and every fact stands there", () => {
    expect(verdict("answered", "3 ngày, miễn phí")).toBe("correct");
  });

  it("is partial with some of the facts and wrong with none", () => {
    expect(verdict("answered", "3 ngày")).toBe("partial");
    expect(verdict("answered", "chịu")).toBe("wrong");
  });

  it("does not ask facts of an allowed refusal, and counts it", () => {
    expect(judgeAnswer(question, answer("unknown", ""))).toMatchObject({
      verdict: "correct",
      abstained: "rightly",
    });
  });

  it("calls a refusal that is not allowed wrong, and counts it", () => {
    expect(judgeAnswer(question, answer("clarify", ""))).toMatchObject({
      verdict: "wrong",
      abstained: "wrongly",
    });
  });

  it("puts harm above everything", () => {
    expect(verdict("answered", "3 ngày, miễn phí, hoặc 500.000 đồng")).toBe("harmful");
    expect(verdict("answered", "3 ngày, miễn phí, ở huyện")).toBe("wrong");
  });

  it("counts an answer where a refusal was due", () => {
    const refuse = { ...question, expect: { ...question.expect, status: ["unknown"] } };
    expect(judgeAnswer(refuse, answer("answered", "3 ngày, miễn phí")).overreached).toBe(true);
  });

  it("measures what noise costs over pairs of a clean and a noisy question", () => {
    const judged = (id: string, style: string, twin: string, text: string) => ({
      question: { ...question, id, style, twin },
      answer: answer("answered", text),
      judgement: judgeAnswer(question, answer("answered", text)),
      complaints: [],
    });
    const right = "3 ngày, miễn phí";
    const all = [
      judged("a", "accented", "b", right),
      judged("b", "teencode", "a", ""),
      judged("c", "accented", "d", right),
      judged("d", "voice", "c", right),
    ];
    expect(headline(all)).toMatchObject({ correctOnApproved: 75, noisyTwinLoss: 50 });
  });
});

describe("checking the grounds of an answer", () => {
  const grounds = {
    articles: new Map([
      [
        "a",
        "law: [Nghị định 69/2024/NĐ-CP]\ndate: 2024-10\n10/2024\nPhí 50.000 đồng, gọi 1900 0368, xem csgt.vn",
      ],
    ]),
    places: new Map([["ngoc-lac", "xã Ngọc Lặc"]]),
  };
  const source = "Theo Nghị định 69/2024/NĐ-CP; nguồn mới nhất 10/2024.";
  const check = (text: string, article: string | null = "a") =>
    checkAnswer(grounds, "ngoc-lac", { ...answer("answered", text), article });

  it("has nothing to say of an answer that keeps to its article", () => {
    expect(check(`1. Phí 50.000 đồng, gọi 1900 0368, xem csgt.vn\n\n${source}`)).toEqual([]);
  });

  it("finds a number, a phone and a link that the article does not hold", () => {
    expect(check(`Phí 70.000 đồng\n\n${source}`)).toContain("not in the article: 70.000");
    expect(check(`Gọi 0912345678\n\n${source}`).length).toBeGreaterThan(0);
    expect(check(`Xem vneid-gov.com\n\n${source}`)).toContain("not in the article: vneid-gov.com");
  });

  it("finds a missing source line, a missing article and an e-mail address", () => {
    expect(check("Phí 50.000 đồng")).toContain("no source line with a date");
    expect(check(source, null)).toContain("no article is cited");
    expect(check(`ai@do.vn\n\n${source}`)).toContain("private: ai@do.vn");
  });

  it("asks nothing of a turn that answers nothing", () => {
    expect(checkAnswer(grounds, "ngoc-lac", answer("emergency", "Gọi 114"))).toEqual([]);
  });
});
