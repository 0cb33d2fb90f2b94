import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkArticles } from "../src/knowledge/articles/check.ts";
import { parseArticle } from "../src/knowledge/articles/parse.ts";
import { refusedNames } from "../src/knowledge/articles/refused-names.ts";
import type { Problem } from "../src/knowledge/articles/schema.ts";
import { placeWords } from "../src/localities/place-words.ts";
import { type Locality, readLocalities } from "../src/localities/read-localities.node.ts";

/** Checks `knowledge/` of this checkout, or of the folder given as the first argument. */
const root = process.argv[2] ?? join(import.meta.dirname, "..");
const knowledge = join(root, "knowledge");

function localities(): { found: Locality[]; problems: Problem[] } {
  try {
    const found = readLocalities(join(knowledge, "localities"));
    return { found, problems: found.flatMap(({ profile }) => privateData(profile.slug)) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { found: [], problems: [{ path: "knowledge/localities", line: 1, message }] };
  }
}

/** The plans were signed by people and name private addresses; neither belongs in the data made from them. */
function privateData(slug: string): Problem[] {
  return ["profile.yaml", "plan.yaml"].flatMap((file) => {
    const path = `knowledge/localities/${slug}/${file}`;
    const lines = readFileSync(join(root, path), "utf8").split("\n");
    return lines.flatMap((text, index) => {
      const at = { path, line: index + 1 };
      const names = refusedNames(text).map((name) => ({ ...at, message: `“${name}” is a person's name` }));
      return text.includes("@") ? [...names, { ...at, message: "an e-mail address" }] : names;
    });
  });
}

const places = localities();
const paths = readdirSync(join(knowledge, "articles"), { recursive: true, encoding: "utf8" });
const files = paths
  .filter((name) => name.endsWith(".md"))
  .sort()
  .map((name) => {
    const path = `knowledge/articles/${name.replaceAll("\\", "/")}`;
    return { path, ...parseArticle(readFileSync(join(root, path), "utf8"), path) };
  });
const readable = files.filter(({ problems }) => problems.length === 0);
const problems = [
  ...places.problems,
  ...files.flatMap((file) => file.problems),
  ...checkArticles(
    readable,
    places.found.map(({ profile }) => placeWords(profile)),
  ),
];
for (const { path, line, message } of problems) console.log(`${path}:${line}: ${message}`);
console.error(`${files.length} articles, ${places.found.length} localities, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
