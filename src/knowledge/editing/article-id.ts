import { and, eq, inArray, like } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { articles, articleVersions } from "../../database/schema/index.ts";
import { everything } from "../switches/switched-off.ts";
import { fold } from "../text/index.ts";
import type { ArticleDraft } from "./article-draft.ts";
import { toMarkdown } from "./draft-markdown.ts";

const longest = 60;
const mostTwins = 99;

/**
 * An id for a new article: its title's words without accents, the place whose own it is (other places' drafts are not
 * seen here), and a number when that is taken. The same form posted twice gets the same id.
 * @param scope a slug, or `*` for an article that several places share.
 */
export async function articleIdFor(
  tx: Db,
  draft: ArticleDraft,
  scope: string,
  staffId: string,
): Promise<string> {
  const stem = `${idFrom(draft.title)}${scope === everything ? "" : `-${scope}`}`;
  const own = await tx
    .select({ id: articleVersions.articleId, markdown: articleVersions.markdown })
    .from(articleVersions)
    .where(
      and(
        eq(articleVersions.writtenBy, staffId),
        eq(articleVersions.status, "draft"),
        like(articleVersions.articleId, `${stem}%`),
      ),
    );
  const again = own.find(({ id, markdown }) => markdown === toMarkdown({ ...draft, id }));
  return again?.id ?? (await freeId(tx, stem));
}

async function freeId(tx: Db, stem: string): Promise<string> {
  const wanted = [stem, ...Array.from({ length: mostTwins }, (_, index) => `${stem}-${index + 2}`)];
  const published = await tx.select({ id: articles.id }).from(articles).where(inArray(articles.id, wanted));
  const written = await tx
    .selectDistinct({ id: articleVersions.articleId })
    .from(articleVersions)
    .where(inArray(articleVersions.articleId, wanted));
  const taken = new Set([...published, ...written].map(({ id }) => id));
  const free = wanted.find((id) => !taken.has(id));
  if (!free) throw new Error(`There are too many articles called “${stem}”`);
  return free;
}

function idFrom(title: string): string {
  const words = fold(title)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return words.slice(0, longest).replace(/-+$/, "") || "bai-moi";
}
