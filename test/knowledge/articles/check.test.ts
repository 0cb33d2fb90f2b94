import { describe, expect, it } from "vitest";
import { checkArticles, questionKey } from "../../../src/knowledge/articles/check.ts";
import { BODY, bienGan, file, otherQuestions, suoiMo } from "./sample.ts";

const places = [suoiMo, bienGan];
const check = (...files: ReturnType<typeof file>[]) =>
  checkArticles(files, places).map(({ message }) => message);
const body = (text: string) => check(file({}, `${BODY}\n## Lưu ý\n${text}\n`));

describe("checkArticles on one article", () => {
  it("finds nothing wrong with a sound one", () => {
    expect(check(file())).toEqual([]);
  });

  it.each([
    ["an unmarked number", "- Phí 5.000 đồng.", "the number “5.000” has no source mark"],
    ["an unmarked phone", "- Gọi 1900 0368.", "the number “1900” has no source mark"],
    ["a mark without source", "- Phí [5.000 đồng]{}.", "“5.000 đồng” is marked without a source"],
    ["an empty mark", "- Phí []{S87}.", "an empty mark"],
    ["an unlisted source", "- Phí [5.000 đồng]{S99}.", "source S99 is used but not listed"],
    [
      "an unlisted law",
      "- Theo Nghị định 1/2020/NĐ-CP.",
      "1/2020/NĐ-CP stands neither in law nor in replaces",
    ],
    ["a strange host", "- Vào khaisinh.com.", "the host khaisinh.com is not allowed"],
    ["an e-mail address", "- Gửi ubnd@suoimo.gov.vn.", "an e-mail address is never shown"],
    ["bold text", "- **Nhớ** mang giấy.", "plain text only: no bold, tables, code or links"],
    ["a link", "- [Xem](https://dichvucong.gov.vn).", "plain text only: no bold, tables, code or links"],
    ["an unknown place word", "- Hỏi {{mayor}}.", "unknown place word {{mayor}}"],
    ["an unknown place word in a fact", "- [Hỏi {{mayor}}]{S87}.", "unknown place word {{mayor}}"],
    [
      "an unknown variant place",
      "- Có.\n::: only sao-hoa\n- Không.\n:::",
      "no locality or province “sao-hoa”",
    ],
  ])("finds %s", (_, text, message) => {
    expect(body(text)).toContain(message);
  });

  it("finds a broken mark left in the text", () => {
    expect(body("- Mang [giấy {S87}.").join()).toContain("markup is left over near");
  });

  it("accepts a law named in replaces", () => {
    const replaces = "[{ old: Nghị định 1/2020/NĐ-CP, now: Luật Hộ tịch 2014, since: 2025-01-01 }]";
    expect(
      check(file({ replaces }, `${BODY}\n## Đã thay đổi\n- Nghị định 1/2020/NĐ-CP hết hiệu lực.\n`)),
    ).toEqual([]);
  });

  it.each([
    ["another file name", { id: "khai-tu" }, "the id khai-tu is not the file's name"],
    ["an approved C", { confidence: "C" }, "confidence C is always a draft"],
    ["dates out of order", { validUntil: "2015-01-01" }, "validUntil lies before validFrom"],
    ["a review before the start", { reviewBy: "2015-01-01" }, "reviewBy lies before validFrom"],
    ["itself as related", { related: "[khai-sinh]" }, "related to itself"],
    ["an unknown related id", { related: "[khong-co]" }, "no article khong-co to relate to"],
    ["an unknown successor", { supersededBy: "khong-co" }, "no article khong-co to relate to"],
    ["an unknown locality", { localities: "[sao-hoa]" }, "no locality or province “sao-hoa”"],
    [
      "a number of the title that is no fact",
      { title: "Khai sinh trong 90 ngày?" },
      "“Khai sinh trong 90 ngày?”: 90 is no marked fact of the body",
    ],
    [
      "a phone among the questions",
      { questions: otherQuestions("0912 345 678") },
      "“0912 345 678 cho con một” holds a phone number",
    ],
    [
      "an undated source",
      { sources: "[{ code: S87, name: A, publisher: B, approximate: true }]" },
      "an approved article needs a source with a date",
    ],
  ])("finds %s", (_, fields, message) => {
    expect(check(file(fields, BODY, "knowledge/articles/x/khai-sinh.md"))).toContain(message);
  });

  it("accepts a title's number that the body marks", () => {
    expect(check(file({ title: "Có phải khai sinh trong 60 ngày?" }))).toEqual([]);
  });

  it("finds a listed source that marks nothing", () => {
    const sources =
      "[{ code: S87, name: A, publisher: B, date: 2024 }, { code: S88, name: A, publisher: B, date: 2024 }]";
    expect(check(file({ sources }))).toEqual(["source S88 is listed but marks nothing"]);
  });

  it("lets a draft of background knowledge stand without source", () => {
    const fields = { confidence: "C", status: "draft", sources: "[]", unverified: "[Hỏi lại.]" };
    expect(check(file(fields, "Đến {{committee}} hỏi.\n"))).toEqual([]);
  });

  it.each([
    ["no answer", "## Lưu ý\n- Trong [60 ngày]{S87}.\n", "no answer before the first heading (in suoi-mo)"],
    [
      "an answer of two paragraphs",
      "Trong [60 ngày]{S87}.\n\nVà nữa.\n",
      "the answer is more than one paragraph",
    ],
    ["an answer that is a list", "- Trong [60 ngày]{S87}.\n", "the answer is a paragraph, no list"],
    ["an empty section", "Trong [60 ngày]{S87}.\n\n## Lưu ý\n", "“Lưu ý” is empty"],
    [
      "steps without numbers",
      "Trong [60 ngày]{S87}.\n\n## Cách làm\n- Đi.\n",
      "“Cách làm” has no numbered step",
    ],
  ])("finds %s", (_, text, message) => {
    expect(check(file({}, text))).toContain(message);
  });

  it("measures answers and sections as each place reads them", () => {
    const long = (length: number) => "dài ".repeat(length / 4);
    const text = `Trong [60 ngày]{S87}.\n::: only bien-gan\n${long(300)}\n:::\n\n## Lưu ý\n${long(904)}\n`;
    const found = check(file({}, text)).join("\n");
    expect(found).toMatch(/the answer has \d+ characters, at most 300 \(in bien-gan\)/);
    expect(found).toMatch(/“Lưu ý” has \d+ characters, at most 900 \(in suoi-mo\)/);
    expect(found.match(/“Lưu ý” has/g)).toHaveLength(1);
  });

  it("reads an article only for the places it is meant for", () => {
    const text = "::: only suoi-mo\nTrong [60 ngày]{S87}.\n:::\n";
    expect(check(file({ localities: "[suoi-mo]" }, text))).toEqual([]);
    expect(check(file({}, text))).toEqual(["no answer before the first heading (in bien-gan)"]);
  });
});

describe("checkArticles on several", () => {
  const second = (fields: Record<string, string> = {}) =>
    file({ id: "khai-tu", questions: otherQuestions("khai tử"), ...fields });

  it("accepts articles that relate to each other", () => {
    expect(check(file({ related: "[khai-tu]" }), second({ related: "[khai-sinh]" }))).toEqual([]);
  });

  it("finds a question asked of two articles, accents aside", () => {
    const questions = otherQuestions("khai tử").replace("khai tử cho con tám", "khai sinh cho con TAM?");
    expect(check(file(), second({ questions }))).toEqual([
      "the question “khai sinh cho con TAM?” is also one of khai-sinh",
    ]);
  });

  it("finds a question typed twice, but lets its unaccented twin be", () => {
    const twice = otherQuestions("khai tử").replace("khai tử cho con tám", "khai tử cho con hai");
    const twin = otherQuestions("khai tử").replace("khai tử cho con tám", "khai tu cho con hai");
    expect(check(second({ questions: twice }))).toEqual(["the question “khai tử cho con hai” stands twice"]);
    expect(check(second({ questions: twin }))).toEqual([]);
  });

  it("finds one id in two files", () => {
    const twin = file({ questions: otherQuestions("làm giấy") }, BODY, "knowledge/articles/b/khai-sinh.md");
    expect(check(file(), twin).join()).toContain("the id khai-sinh is also that of");
  });

  it("finds an id twice in related", () => {
    expect(check(file({ related: "[khai-tu, khai-tu]" }), second())).toEqual([
      "an id stands twice in related",
    ]);
  });
});

describe("questionKey", () => {
  it("sets accents, case, đ and punctuation aside", () => {
    expect(questionKey("  Làm  Định danh – ở ĐÂU?! ")).toBe("lam dinh danh o dau");
  });
});
