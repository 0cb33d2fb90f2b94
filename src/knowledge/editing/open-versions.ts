import { and, desc, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { articleVersions } from "../../database/schema/index.ts";
import { everything } from "../switches/switched-off.ts";
import type { ArticleVersion } from "./load-version.ts";

const mostOpen = 200;

/** Drafts and proposals of a place and for all of them, the newest first. */
export async function listOpenVersions(tx: Db, place: string): Promise<ArticleVersion[]> {
  return await tx
    .select()
    .from(articleVersions)
    .where(
      and(
        inArray(articleVersions.status, ["draft", "submitted"]),
        inArray(articleVersions.locality, [place, everything]),
      ),
    )
    .orderBy(desc(articleVersions.id))
    .limit(mostOpen);
}

/** How many proposals wait for whoever decides in a place (a slug, or `*`). */
export async function countWaiting(tx: Db, place: string): Promise<number> {
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(articleVersions)
    .where(and(eq(articleVersions.status, "submitted"), eq(articleVersions.locality, place)));
  return row?.count ?? 0;
}

/** Every version of one article that may be seen here, the newest first. */
export async function listVersions(tx: Db, articleId: string, limit = 50): Promise<ArticleVersion[]> {
  return await tx
    .select()
    .from(articleVersions)
    .where(eq(articleVersions.articleId, articleId))
    .orderBy(desc(articleVersions.id))
    .limit(limit);
}
