import { parseArticle } from "../articles/parse.ts";
import { articleEntry } from "../index-entries.ts";
import type { LoadedArticle } from "../load-knowledge.ts";

/** The articles as they would be with one of them changed or added; the others are the same objects. */
export function withChange(
  articles: ReadonlyMap<string, LoadedArticle>,
  { articleId, markdown }: { articleId: string; markdown: string },
  now: Date,
): Map<string, LoadedArticle> {
  const stored = { article: parseArticle(markdown, articleId).article, confirmedAt: null };
  const changed = { markdown, origin: "staff" as const, updatedAt: now, stored, entry: articleEntry(stored) };
  return new Map([...articles, [articleId, changed]]);
}
