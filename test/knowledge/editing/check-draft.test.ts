import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseArticle } from "../../../src/knowledge/articles/parse.ts";
import type { ArticleDraft } from "../../../src/knowledge/editing/article-draft.ts";
import { checkDraft } from "../../../src/knowledge/editing/check-draft.ts";
import { toDraft, toMarkdown } from "../../../src/knowledge/editing/draft-markdown.ts";
import { wordsOfProblem } from "../../../src/knowledge/editing/problem-words.ts";
import type { Library } from "../../../src/knowledge/knowledge-base.ts";
import { projectFolder } from "../../../src/project-folder.node.ts";
import { libraryOf, ngocLac } from "../library.ts";
import { soundDraft } from "./editing-world.ts";

const knowledge = join(projectFolder(), "knowledge", "articles");
const files = readdirSync(knowledge, { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".md"),
);

const problemsOf = (more: Partial<ArticleDraft>, library: Library = libraryOf([])) =>
  checkDraft(soundDraft(more), library).map(({ field, line, words }) => [field, line, words]);

describe("an article as a form and back", () => {
  it.each(files)("%s keeps everything it says", (path) => {
    const markdown = readFileSync(join(knowledge, path), "utf8");
    const { article } = parseArticle(markdown, path);
    const again = parseArticle(toMarkdown(toDraft(markdown)), path);
    expect(again.problems).toEqual([]);
    const withoutLines = (value: unknown) =>
      JSON.stringify(value, (key, part) => (key === "line" ? undefined : part));
    expect(withoutLines(again.article)).toBe(withoutLines(article));
  });

  it("given a file that cannot be read, keeps its words as the text", () => {
    expect(toDraft("no front matter")).toMatchObject({ id: "", title: "", body: "no front matter" });
    expect(toDraft("---\n: [\n---\nx\n").body).toBe("x");
  });

  it("takes out what hides in a name", () => {
    expect(toMarkdown(soundDraft({ title: "Máy\u202Exay" }))).toContain("title: Máyxay");
  });
});

describe("what keeps a draft from being served", () => {
  it("is nothing for a sound one", () => {
    expect(problemsOf({})).toEqual([]);
  });

  it.each<[string, Partial<ArticleDraft>, keyof ArticleDraft, RegExp]>([
    ["no title", { title: " " }, "title", /Chưa điền/],
    ["too long a title", { title: "x".repeat(130) }, "title", /120/],
    ["few wordings", { questions: "một\nhai" }, "questions", /ít nhất 8/],
    [
      "too many wordings",
      { questions: Array.from({ length: 81 }, (_, i) => `q${i}`).join("\n") },
      "questions",
      /80/,
    ],
    ["a day that is none", { validUntil: "2026-02-30" }, "validUntil", /ngày có thật/],
    [
      "a source without its name",
      { sources: [{ ...source(), name: "" }] },
      "sources",
      /Dòng 1, tên nguồn: Chưa điền/,
    ],
    ["a source code of no form", { sources: [{ ...source(), code: "nguồn 1" }] }, "sources", /S01/],
    ["no source", { sources: [] }, "sources", /S01.*chưa khai/],
    ["sources without any date", { sources: [{ ...source(), date: "" }] }, "sources", /có ngày/],
    ["confidence C", { confidence: "C" }, "confidence", /chọn mức B/],
    ["another place", { localities: "sao-hoa" }, "localities", /sao-hoa/],
    ["an unknown successor", { supersededBy: "khong-co" }, "supersededBy", /khong-co/],
    ["an unknown relation", { related: "khong-co" }, "related", /khong-co/],
    [
      "a wording twice",
      { questions: `${soundDraft().questions}\nmượn máy xay lúa giá` },
      "questions",
      /hai lần/,
    ],
  ])("given %s, says so at the field", (_, more, field, words) => {
    const [problem] = problemsOf(more).filter(([at]) => at === field);
    expect(problem?.[2]).toMatch(words);
  });

  it.each<[string, string, number, RegExp]>([
    ["a number without its source", "Hết 20.000 đồng.", 1, /“20\.000” chưa ghi nguồn/],
    ["an unknown heading", "Hỏi xã.\n\n## Giá\n- x", 3, /Không có đề mục “Giá”/],
    ["a section too long", `Hỏi xã.\n\n## Lưu ý\n- ${"chữ ".repeat(300)}`, 3, /nhiều nhất 900/],
    ["an answer too long", "chữ ".repeat(100), 1, /nhiều nhất 300/],
    ["a link", "Xem https://abc.com nhé.", 1, /abc\.com/],
    ["bold type", "Hỏi **xã**.", 1, /in đậm/],
    ["a variant left open", "Hỏi xã.\n::: only ngoc-lac\nx", 4, /chưa đóng/],
    ["an unknown word", "Hỏi {{nobody}}.", 1, /nobody/],
    ["an empty heading", "Hỏi xã.\n\n## Lưu ý\n", 3, /chưa có nội dung/],
  ])("given %s, says so at its line of the text", (_, body, line, words) => {
    const found = problemsOf({ body }).filter(([field]) => field === "body");
    expect(found.map(([, at, said]) => [at, words.test(String(said))])).toContainEqual([line, true]);
  });

  it("given a wording of another article, names it; where no place reads both, it is none of its business", () => {
    const other = (localities: string) =>
      libraryOf([soundDraft({ id: "xay-xat", title: "Xay xát", localities })]);
    const mine = { questions: soundDraft().questions.replace("giá", "GIA?") };
    expect(problemsOf(mine, other(""))).toEqual([
      ["questions", null, expect.stringMatching(/“mượn máy xay lúa GIA\?” đã có ở bài “Xay xát”/)],
    ]);
    expect(problemsOf(mine, other("nam-hoa"))).toEqual([]);
    expect(ngocLac.slug).toBe("ngoc-lac");
  });

  it("says every message of the checks in Vietnamese", () => {
    const room = join(projectFolder(), "src", "knowledge", "articles");
    const said = ["check.ts", "check-article.ts", "parse-body.ts", "parse.ts"].flatMap((name) => {
      const code = readFileSync(join(room, name), "utf8");
      const calls = [
        ...code.matchAll(
          /(?:complain\((?:[^,"`]|\([^)]*\))+,|say\(|closeVariant\(\s*\w+,|message:)\s*(["`])((?:(?!\1).)+)\1/g,
        ),
      ];
      return calls.map(([, , words = ""]) => words.replace(/\{\{\$\{word\}/, "{{x}}"));
    });
    expect(said.length).toBeGreaterThan(25);
    const plain = said.map((words) =>
      words.replace(/\$\{[\w.]*length\}|\$\{MAX_\w+\}/g, "5").replace(/\$\{[^}]*\}+/g, "x"),
    );
    const english = plain.filter((words) => wordsOfProblem(words).words === words);
    // Found by comparing articles; `checkDraft` says these itself.
    expect(english.filter((words) => !/^the (question|id) |^x \(in x\)$/.test(words))).toEqual([]);
  });
});

function source() {
  const [first] = soundDraft().sources;
  if (!first) throw new Error("no source");
  return first;
}
