import type { Choice } from "../conversation/types.ts";
import type { LocalKnowledge } from "../knowledge/local-knowledge.ts";
import type { ServedArticle } from "../knowledge/served-article.ts";
import { readOnce } from "./retrieve.ts";

const leastWords = 4;
/** Offered only when it is surely a question of its own. */
const sure = 0.6;

/** The other question of a message that asks two things, as a button; `null` when it asks one. */
export function secondQuestion(
  knowledge: LocalKnowledge,
  message: string,
  answered: ServedArticle,
): Choice | null {
  const parts = message
    .split(/[?;\n]|\.\s|(?:,|\s)(?:với lại|với cả|ngoài ra|tiện thể|nhân tiện|còn nữa)\s/u)
    .filter((part) => part.trim().split(/\s+/).length >= leastWords);
  if (parts.length < 2) return null;
  for (const part of parts) {
    const { hits, confidence } = readOnce(knowledge, part);
    const [first] = hits;
    if (confidence < sure || first?.kind !== "article" || first.article.id === answered.id) continue;
    return { title: first.article.title, do: "article", articleId: first.article.id };
  }
  return null;
}
