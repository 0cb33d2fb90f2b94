import { parseBody } from "./parse-body.ts";
import { parseFrontMatter } from "./parse-front-matter.ts";
import type { Article, Problem } from "./schema.ts";

const FILE = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/;

/**
 * Reads one article (format: knowledge/README.md). Marked facts, place words and variants stay as structure.
 * Never throws: whatever is wrong comes back as problems, and an article with problems must not be served.
 */
export function parseArticle(
  markdown: string,
  path = "article.md",
): { article: Article; problems: Problem[] } {
  const file = FILE.exec(markdown.replaceAll("\r\n", "\n"));
  const [, yaml = "", text = ""] = file ?? [];
  const front = parseFrontMatter(yaml, path, 2);
  const body = parseBody(text, path, 3 + yaml.split("\n").length - 1);
  const problems = file
    ? [...front.problems, ...body.problems, ...decomposed(markdown, path)]
    : [{ path, line: 1, message: "no front matter between `---` lines" }];
  return { article: { ...front.data, answer: body.answer, sections: body.sections }, problems };
}

/** Vietnamese typed as letter plus loose accents looks right and matches nothing. */
function decomposed(markdown: string, path: string): Problem[] {
  return markdown.split("\n").flatMap((text, index) => {
    const word = text.split(/\s+/).find((candidate) => candidate.normalize("NFC") !== candidate);
    return word ? [{ path, line: index + 1, message: `“${word}” is not in composed form (NFC)` }] : [];
  });
}
