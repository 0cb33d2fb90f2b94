import { and, eq, notInArray, sql } from "drizzle-orm";
import { type Db, inTransaction } from "../database/database.ts";
import { articles, localities } from "../database/schema/index.ts";
import { raiseRevision } from "./raise-revision.ts";

/** The repository's files, read by whoever has a file system. */
export type KnowledgeFiles = {
  articles: { id: string; markdown: string; hash: string }[];
  /** The boundary as GeoJSON. */
  localities: { slug: string; profile: string; plan: string; boundary?: string | null; hash: string }[];
};

export type SyncResult = {
  added: number;
  updated: number;
  removed: number;
  keptStaffEdits: number;
  unchanged: number;
};

const syncLockId = 7_201_946;

/**
 * Brings the repository's articles and places into the database by content hash. What staff have edited
 * stays as they wrote it.
 */
export async function syncKnowledge(db: Db, files: KnowledgeFiles, now: Date): Promise<SyncResult> {
  return await inTransaction(db, async (tx) => {
    // Servers that start together bring the same files.
    await tx.execute(sql`select pg_advisory_xact_lock(${syncLockId})`);
    const result: SyncResult = { added: 0, updated: 0, removed: 0, keptStaffEdits: 0, unchanged: 0 };
    await syncArticles(tx, files.articles, now, result);
    await syncLocalities(tx, files.localities, now, result);
    if (result.added + result.updated + result.removed > 0) await raiseRevision(tx);
    return result;
  });
}

async function syncArticles(
  tx: Db,
  files: KnowledgeFiles["articles"],
  now: Date,
  result: SyncResult,
): Promise<void> {
  const rows = await tx
    .select({ id: articles.id, hash: articles.repositoryHash, origin: articles.origin })
    .from(articles);
  const known = new Map(rows.map((row) => [row.id, row]));
  for (const { id, markdown, hash } of files) {
    const row = known.get(id);
    if (!row) {
      await tx
        .insert(articles)
        .values({ id, markdown, repositoryHash: hash, origin: "repository", updatedAt: now });
      result.added += 1;
    } else if (row.hash === hash) {
      result.unchanged += 1;
    } else if (row.origin === "staff") {
      await tx.update(articles).set({ repositoryHash: hash }).where(eq(articles.id, id));
      result.keptStaffEdits += 1;
    } else {
      await tx
        .update(articles)
        .set({ markdown, repositoryHash: hash, updatedAt: now, confirmedAt: null, confirmedBy: null })
        .where(eq(articles.id, id));
      result.updated += 1;
    }
  }
  if (files.length === 0) return;
  const gone = await tx
    .delete(articles)
    .where(
      and(
        eq(articles.origin, "repository"),
        notInArray(
          articles.id,
          files.map(({ id }) => id),
        ),
      ),
    )
    .returning({ id: articles.id });
  result.removed += gone.length;
}

async function syncLocalities(
  tx: Db,
  files: KnowledgeFiles["localities"],
  now: Date,
  result: SyncResult,
): Promise<void> {
  const rows = await tx
    .select({ slug: localities.slug, hash: localities.repositoryHash, origin: localities.origin })
    .from(localities);
  const known = new Map(rows.map((row) => [row.slug, row]));
  for (const { slug, profile, plan, boundary = null, hash } of files) {
    const row = known.get(slug);
    const values = { profile, plan, boundary, repositoryHash: hash, updatedAt: now };
    if (!row) {
      await tx.insert(localities).values({ slug, ...values, origin: "repository" });
      result.added += 1;
    } else if (row.hash === hash) {
      result.unchanged += 1;
    } else if (row.origin === "staff") {
      // A place that staff keep still takes a boundary it has none of.
      const kept = sql`coalesce(${localities.boundary}, ${boundary})`;
      await tx
        .update(localities)
        .set({ boundary: kept, repositoryHash: hash })
        .where(eq(localities.slug, slug));
      result.keptStaffEdits += 1;
    } else {
      await tx.update(localities).set(values).where(eq(localities.slug, slug));
      result.updated += 1;
    }
  }
}
