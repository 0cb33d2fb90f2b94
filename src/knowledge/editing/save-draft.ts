import { and, desc, eq } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { articleVersions } from "../../database/schema/index.ts";
import { EditRefused } from "./edit-refused.ts";
import { type ArticleVersion, lockVersion, mustBe } from "./load-version.ts";

export type DraftToSave = {
  articleId: string;
  markdown: string;
  /** Who decides about it: a slug or `*`. */
  scope: string;
  /** The place it is written in. */
  place: string;
  /** Hash of the served text it was made from; `null` for a new article. */
  baseHash: string | null;
  note: string | null;
  gapIds: number[];
  staffId: string;
};

/** The draft a form was opened on, and when that was last saved. */
export type SeenDraft = { id: number; writtenAt: Date };

/**
 * Keeps a draft: over the one the form was opened on, else as a new one. The same text saved twice is one draft.
 * @throws {EditRefused} when the draft was saved elsewhere meanwhile, decided about, or is somebody else's.
 */
export async function saveDraft(
  tx: Db,
  draft: DraftToSave,
  seen: SeenDraft | null,
  now: Date,
): Promise<ArticleVersion> {
  const values = {
    articleId: draft.articleId,
    markdown: draft.markdown,
    locality: draft.scope,
    writtenIn: draft.place,
    status: "draft" as const,
    baseHash: draft.baseHash,
    note: draft.note,
    gapIds: draft.gapIds,
    writtenBy: draft.staffId,
    writtenAt: now,
  };
  const known = seen ? await lockVersion(tx, seen.id) : await sameDraft(tx, draft);
  if (known?.markdown === draft.markdown && known.status === "draft" && known.writtenBy === draft.staffId)
    return known;
  if (!seen) return await insert(tx, values);
  if (known) mayOverwrite(known, draft, seen);
  const [row] = await tx
    .update(articleVersions)
    .set(values)
    .where(eq(articleVersions.id, seen.id))
    .returning();
  return row ?? (await insert(tx, values));
}

function mayOverwrite(known: ArticleVersion, { staffId }: DraftToSave, seen: SeenDraft): void {
  mustBe(known, "draft");
  if (known.writtenBy !== staffId)
    throw new EditRefused("Bản nháp này của người khác. Mở bài và viết bản của mình.", "version", "conflict");
  if (known.writtenAt.getTime() !== seen.writtenAt.getTime())
    throw new EditRefused(
      "Bản nháp này vừa được lưu ở một cửa sổ khác. So hai bản rồi lưu lại nếu vẫn muốn ghi đè.",
      "version",
      "conflict",
    );
}

/** Pressed twice, a form without a draft of its own comes twice. */
async function sameDraft(tx: Db, { markdown, staffId, articleId }: DraftToSave) {
  const [row] = await tx
    .select()
    .from(articleVersions)
    .where(
      and(
        eq(articleVersions.articleId, articleId),
        eq(articleVersions.writtenBy, staffId),
        eq(articleVersions.status, "draft"),
        eq(articleVersions.markdown, markdown),
      ),
    )
    .orderBy(desc(articleVersions.id))
    .limit(1);
  return row;
}

async function insert(tx: Db, values: typeof articleVersions.$inferInsert): Promise<ArticleVersion> {
  const [row] = await tx.insert(articleVersions).values(values).returning();
  if (!row) throw new Error("A draft could not be kept");
  return row;
}
