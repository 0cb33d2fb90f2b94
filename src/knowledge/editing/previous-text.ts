import { and, desc, eq } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { articleVersions } from "../../database/schema/index.ts";
import { type ArticleVersion, servedText } from "./load-version.ts";

/** What a version is read against: the text now served, or, once it was approved, the one it replaced. */
export async function previousText(tx: Db, { id, articleId, status }: ArticleVersion): Promise<string> {
  if (status !== "approved") return (await servedText(tx, articleId))?.markdown ?? "";
  const before = await tx
    .select({ id: articleVersions.id, markdown: articleVersions.markdown, at: articleVersions.decidedAt })
    .from(articleVersions)
    .where(and(eq(articleVersions.articleId, articleId), eq(articleVersions.status, "approved")))
    .orderBy(desc(articleVersions.decidedAt), desc(articleVersions.id));
  const own = before.findIndex((row) => row.id === id);
  return before[own + 1]?.markdown ?? "";
}
