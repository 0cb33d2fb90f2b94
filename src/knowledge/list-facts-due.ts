import { eq } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { articles, localities } from "../database/schema/index.ts";
import { openPlace } from "../localities/open-place.ts";
import { parseArticle } from "./articles/parse.ts";
import { type FactDue, factsDue } from "./facts-due.ts";
import type { StoredArticle } from "./served-article.ts";

export type { FactDue } from "./facts-due.ts";

/**
 * `factsDue` of what the database holds, for whoever has no knowledge base at hand.
 * @param locality its slug; null: all articles, read without any place's variants.
 */
export async function listFactsDue(db: Db, locality: string | null, now: Date): Promise<FactDue[]> {
  const [place] =
    locality === null ? [] : await db.select().from(localities).where(eq(localities.slug, locality));
  if (locality !== null && !place) throw new Error(`There is no locality “${locality}”`);
  const known = new Map<string, { stored: StoredArticle }>();
  const unreadable = new Map<string, string>();
  for (const { id, markdown, confirmedAt } of await db.select().from(articles).orderBy(articles.id)) {
    const { article, problems } = parseOnce(id, markdown);
    if (article.id === id) known.set(id, { stored: { article, confirmedAt } });
    else unreadable.set(id, problems[0]?.message ?? "");
  }
  return factsDue({ articles: known, unreadable }, place ? openPlace(place.profile) : null, now);
}

const parsed = new Map<string, { markdown: string; result: ReturnType<typeof parseArticle> }>();

/** Parsing hundreds of articles takes a page's patience; a text that stayed the same is parsed once. */
function parseOnce(id: string, markdown: string): ReturnType<typeof parseArticle> {
  const known = parsed.get(id);
  if (known?.markdown === markdown) return known.result;
  const result = parseArticle(markdown, id);
  parsed.set(id, { markdown, result });
  return result;
}
