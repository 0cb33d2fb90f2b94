import { and, eq } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { type articles, articleVersions } from "../../database/schema/index.ts";
import type { ArticleVersion } from "./load-version.ts";

/** Whoever wrote the repository's files. */
export const repository = "repository";

/** Keeps the text that is about to be replaced, unless it came from a version of its own. */
export async function keepHistory(
  tx: Db,
  served: typeof articles.$inferSelect,
  { locality, writtenIn }: Pick<ArticleVersion, "locality" | "writtenIn">,
): Promise<void> {
  const [known] = await tx
    .select({ id: articleVersions.id })
    .from(articleVersions)
    .where(
      and(
        eq(articleVersions.articleId, served.id),
        eq(articleVersions.status, "approved"),
        eq(articleVersions.markdown, served.markdown),
      ),
    )
    .limit(1);
  if (known) return;
  await tx.insert(articleVersions).values({
    articleId: served.id,
    locality,
    writtenIn,
    markdown: served.markdown,
    status: "approved",
    baseHash: null,
    writtenBy: repository,
    writtenAt: served.updatedAt,
    decidedAt: served.updatedAt,
  });
}
