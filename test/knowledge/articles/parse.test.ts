import { describe, expect, it } from "vitest";
import { parseArticle } from "../../../src/knowledge/articles/parse.ts";
import { parseInline } from "../../../src/knowledge/articles/parse-inline.ts";
import { BODY, frontMatter } from "./sample.ts";

const parse = (body: string, fields: Record<string, string | undefined> = {}) =>
  parseArticle(frontMatter(fields) + body, "khai-sinh.md");
const messages = (body: string, fields: Record<string, string | undefined> = {}) =>
  parse(body, fields).problems.map(({ message }) => message);

describe("parseInline", () => {
  it("splits text, facts with several sources, and place words in order", () => {
    expect(parseInline("Trong [60 ngày]{S87 S102} tại {{committee}}.")).toEqual([
      { kind: "text", text: "Trong " },
      { kind: "fact", text: "60 ngày", sources: ["S87", "S102"] },
      { kind: "text", text: " tại " },
      { kind: "word", word: "committee" },
      { kind: "text", text: "." },
    ]);
  });

  it("leaves a broken mark in the text for the checker", () => {
    expect(parseInline("Trong [60 ngày] {S87")).toEqual([{ kind: "text", text: "Trong [60 ngày] {S87" }]);
  });

  it("keeps a place word inside a fact", () => {
    expect(parseInline("[Tới {{police}}]{S12}")).toEqual([
      { kind: "fact", text: "Tới {{police}}", sources: ["S12"] },
    ]);
  });
});

describe("parseArticle", () => {
  it("reads front matter, answer, sections and steps without a problem", () => {
    const { article, problems } = parse(BODY);
    expect(problems).toEqual([]);
    expect(article).toMatchObject({
      id: "khai-sinh",
      topic: "D10",
      confidence: "A",
      law: ["Luật Hộ tịch 2014 (Điều 15)"],
    });
    expect(article.answer).toHaveLength(1);
    expect(article.sections.map(({ heading, aspect }) => [heading, aspect])).toEqual([["Cách làm", "steps"]]);
    expect(article.sections[0]?.blocks.map(({ kind }) => kind)).toEqual(["step", "step"]);
  });

  it("fills what may be left out with empty lists", () => {
    expect(parse(BODY).article).toMatchObject({ replaces: [], unverified: [], related: [] });
  });

  it("joins the wrapped lines of a paragraph and of a list item", () => {
    const { article } = parse("Một dòng\nvà dòng nữa.\n\n## Lưu ý\n- Mục dài\n  viết tiếp.\n");
    expect(article.answer).toMatchObject([{ content: [{ text: "Một dòng và dòng nữa." }] }]);
    expect(article.sections[0]?.blocks).toMatchObject([
      { kind: "item", content: [{ text: "Mục dài viết tiếp." }] },
    ]);
  });

  it("keeps variants as blocks with their places", () => {
    const { article } = parse(
      "Có.\n\n## Lệ phí\n::: only thanh-hoa nam-hoa\nKhông mất tiền.\n:::\nHỏi lại.\n",
    );
    expect(article.sections[0]?.blocks).toMatchObject([
      { kind: "variant", mode: "only", places: ["thanh-hoa", "nam-hoa"], blocks: [{ kind: "paragraph" }] },
      { kind: "paragraph" },
    ]);
  });

  it("reads Windows line ends like any other", () => {
    const { article, problems } = parseArticle(
      (frontMatter() + BODY).replaceAll("\n", "\r\n"),
      "khai-sinh.md",
    );
    expect(problems).toEqual([]);
    expect(article.answer).toHaveLength(1);
  });

  it("numbers lines as the file does, front matter included", () => {
    const head = frontMatter();
    const { article } = parse(BODY);
    const expected = (head + BODY).split("\n").indexOf("2. Đến {{one_stop}}.") + 1;
    expect(article.sections[0]?.blocks[1]?.line).toBe(expected);
  });

  it.each([
    ["an unknown heading", "Có.\n\n## Hỏi đáp\n- Gì đó.\n", "unknown heading “Hỏi đáp”"],
    ["a heading twice", "Có.\n\n## Lưu ý\n- Một.\n\n## Lưu ý\n- Hai.\n", "“Lưu ý” stands twice"],
    ["a deeper heading", "Có.\n\n### Lưu ý\n- Một.\n", "only `## ` headings"],
    ["an open variant", "Có.\n\n## Lưu ý\n::: only thanh-hoa\nMột.\n", "a variant is not closed"],
    [
      "a variant across a heading",
      "Có.\n::: only a\nX.\n## Lưu ý\n- Y.\n",
      "a variant is still open before this heading",
    ],
    [
      "a variant in a variant",
      "Có.\n::: only a\nX.\n::: only b\nY.\n:::\n",
      "the variant before this one is not closed",
    ],
    ["a stray fence", "Có.\n:::\n", "`:::` closes nothing"],
    [
      "a fence without place",
      "Có.\n::: only\nX.\n",
      "a variant opens with `::: only <place>` or `::: except <place>`",
    ],
  ])("complains about %s", (_, body, message) => {
    expect(messages(body)).toContain(message);
  });

  it.each([
    ["a missing review date", { reviewBy: undefined }, "reviewBy"],
    ["a day that does not exist", { validFrom: "2025-02-30" }, "no such day in the calendar"],
    ["a date in another order", { validFrom: "30-01-2025" }, "a date reads YYYY-MM-DD"],
    ["an unknown field", { author: "ai đó" }, "author"],
    ["an id with accents", { id: "khai-sình" }, "an id is unaccented kebab-case"],
    ["a made-up status", { status: "ready" }, "status"],
    ["fewer than eight questions", { questions: "[một, hai]" }, "questions"],
    [
      "an odd source code",
      { sources: "[{ code: X1, name: A, publisher: B, date: 2024 }]" },
      "a source code is",
    ],
    [
      "an odd source date",
      { sources: "[{ code: S1, name: A, publisher: B, date: 8/2024 }]" },
      "a source's date reads",
    ],
    ["six related articles", { related: "[a, b, c, d, e, f]" }, "related"],
  ])("complains about %s", (_, fields, part) => {
    expect(messages(BODY, fields).join("\n")).toContain(part);
  });

  it("names the line of a wrong field", () => {
    const lines = (frontMatter({ status: "ready" }) + BODY).split("\n");
    expect(parse(BODY, { status: "ready" }).problems[0]?.line).toBe(lines.indexOf("status: ready") + 1);
  });

  it("reports broken YAML with its line and goes on to the body", () => {
    const { problems, article } = parse("Có.\n", { title: "Đưa: cái: gì" });
    expect(problems[0]).toMatchObject({ path: "khai-sinh.md", line: 4 });
    expect(article.answer).toHaveLength(1);
  });

  it("reports a file without front matter once", () => {
    const { problems } = parseArticle("Chỉ có chữ.\n");
    expect(problems).toEqual([
      { path: "article.md", line: 1, message: "no front matter between `---` lines" },
    ]);
  });

  it("complains about letters with loose accents, naming word and line", () => {
    const { problems } = parse("Có.\n\n## Lưu ý\n- Mang giấy.\n".replace("giấy", "giấy".normalize("NFD")));
    const line = `${frontMatter()}Có.\n\n## Lưu ý\n`.split("\n").length;
    expect(problems).toMatchObject([{ line, message: expect.stringContaining("NFC") }]);
  });

  it("reads a year given as a number as a date, and a question of digits as text", () => {
    const digits = '["156", 5656, "ba", "bốn", "năm", "sáu", "bảy", "tám"]';
    const { article, problems } = parse(BODY, {
      sources: "[{ code: S87, name: A, publisher: B, date: 2024 }]",
      questions: digits,
    });
    expect(problems).toEqual([]);
    expect(article.sources[0]).toMatchObject({ date: "2024", approximate: false });
    expect(article.questions.slice(0, 2)).toEqual(["156", "5656"]);
  });

  it("keeps what replaced an old rule, with the words people say", () => {
    const replaces =
      "[{ old: Nghị định 1/2020/NĐ-CP, now: Luật mới, since: 2025-01-01, said: [nd 1, nghị định 1] }]";
    expect(parse(BODY, { replaces }).article.replaces).toEqual([
      { old: "Nghị định 1/2020/NĐ-CP", now: "Luật mới", since: "2025-01-01", said: ["nd 1", "nghị định 1"] },
    ]);
  });
});
