import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ArticleFile, checkArticles } from "../src/knowledge/articles/check.ts";
import { parseArticle } from "../src/knowledge/articles/parse.ts";
import { PLACE_WORDS, type PlaceWords, type Problem } from "../src/knowledge/articles/schema.ts";

const folder = join(import.meta.dirname, "..", "knowledge");
const places: PlaceWords[] = [
  ["nam-sam-son", "thanh-hoa"],
  ["ngoc-lac", "thanh-hoa"],
  ["ngoc-son", "thanh-hoa"],
  ["phu-son", "thanh-hoa"],
  ["nam-hoa", "thai-nguyen"],
].map(([slug = "", province = ""]) => ({
  slug,
  province,
  words: Object.fromEntries(
    PLACE_WORDS.map((word) => [word, "Trung tâm Phục vụ hành chính công"]),
  ) as PlaceWords["words"],
}));

const problems: Problem[] = [];
const files: ArticleFile[] = [];
const paths = readdirSync(join(folder, "articles"), { recursive: true, encoding: "utf8" })
  .filter((p) => p.endsWith(".md"))
  .sort();
for (const name of paths) {
  const path = join("knowledge/articles", name);
  const parsed = parseArticle(readFileSync(join(folder, "articles", name), "utf8"), path);
  problems.push(...parsed.problems);
  files.push({ path, article: parsed.article });
}
const readable = files.filter(({ path }) => !problems.some((problem) => problem.path === path));
problems.push(...checkArticles(readable, places));
for (const { path, line, message } of problems) console.log(`${path}:${line}: ${message}`);
console.error(`${files.length} articles, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
