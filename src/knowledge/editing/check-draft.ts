import type { z } from "zod";
import { type ArticleFile, checkFile, questionKey } from "../articles/check.ts";
import { parseArticle } from "../articles/parse.ts";
import { appliesTo } from "../articles/render.ts";
import { type Article, frontMatter, type PlaceWords, type Problem } from "../articles/schema.ts";
import type { Library } from "../knowledge-base.ts";
import type { ArticleDraft } from "./article-draft.ts";
import { frontMatterOf, toMarkdown } from "./draft-markdown.ts";
import { fieldOfIssue, wordsOfIssue } from "./issue-words.ts";
import { wordsOfProblem } from "./problem-words.ts";

/** What keeps a draft from being served. */
export type DraftProblem = {
  /** The field it is about; the text's lines are those of `body`. */
  field: keyof ArticleDraft;
  /** 1-based line of the body; `null` for other fields. */
  line: number | null;
  words: string;
};

/**
 * Holds a draft against the rules of `knowledge/README.md`, by the code that checks the repository's files, among the
 * articles that serve a place with it. Empty: it may be approved.
 */
export function checkDraft(draft: ArticleDraft, { articles, places }: Library): DraftProblem[] {
  const markdown = toMarkdown(draft);
  const front = frontMatter.safeParse(frontMatterOf(draft));
  const { article, problems } = parseArticle(markdown, `${draft.id}.md`);
  const above = markdown.slice(0, markdown.indexOf("\n---\n", 4) + 5).split("\n").length - 1;
  const inBody = problems.filter(({ line }) => line > above).map((problem) => worded(problem, above));
  if (!front.success) return [...front.error.issues.map(ofIssue), ...inBody];
  const known = [...places.values()];
  const file = { path: `${draft.id}.md`, article };
  const others = [...articles.values()].map(({ stored }) => stored.article);
  return [
    ...inBody,
    ...checkFile(file, known).map((problem) => worded(problem, above)),
    ...checkQuestions(file, others, known),
    ...checkNamed(article, new Set(others.map(({ id }) => id))),
  ];
}

function ofIssue(issue: z.core.$ZodIssue): DraftProblem {
  return { field: fieldOfIssue(issue), line: null, words: wordsOfIssue(issue) };
}

function worded({ line, message }: Problem, above: number): DraftProblem {
  const { field, words } = wordsOfProblem(message);
  return line > above && field === "body"
    ? { field, line: line - above, words }
    : { field, line: null, words };
}

/** Two articles of one place that are asked for alike cannot be told apart. */
function checkQuestions({ article }: ArticleFile, others: Article[], places: PlaceWords[]): DraftProblem[] {
  const served = places.filter((place) => appliesTo(article, place));
  const own = new Map(article.questions.map((question) => [questionKey(String(question)), String(question)]));
  const problems: DraftProblem[] = [];
  const typed = new Set<string>();
  for (const question of article.questions.map((one) => String(one).toLowerCase().trim())) {
    if (typed.has(question))
      problems.push({ field: "questions", line: null, words: `Cách hỏi “${question}” ghi hai lần.` });
    typed.add(question);
  }
  for (const other of others) {
    if (other.id === article.id || other.id === article.supersededBy) continue;
    const taken = keysOf(other).find((key) => own.has(key));
    if (taken === undefined || !served.some((place) => appliesTo(other, place))) continue;
    const words = `Cách hỏi “${own.get(taken)}” đã có ở bài “${other.title}” (${other.id}). Bỏ dòng này, hoặc sửa bài đó.`;
    problems.push({ field: "questions", line: null, words });
  }
  return problems;
}

function checkNamed(article: Article, known: ReadonlySet<string>): DraftProblem[] {
  const missing = (field: "related" | "supersededBy", id: string): DraftProblem => ({
    field,
    line: null,
    words: `Không có bài “${id}”.`,
  });
  const related = article.related.filter((id) => !known.has(id)).map((id) => missing("related", id));
  const next = article.supersededBy;
  return next && !known.has(next) ? [...related, missing("supersededBy", next)] : related;
}

/** Of tens of thousands of articles; one that stayed the same is the same object. */
const keys = new WeakMap<Article, string[]>();

function keysOf(article: Article): string[] {
  const known = keys.get(article) ?? article.questions.map((question) => questionKey(String(question)));
  keys.set(article, known);
  return known;
}
