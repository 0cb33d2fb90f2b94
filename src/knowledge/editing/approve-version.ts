import { eq, inArray } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { articles, articleVersions, questionGaps } from "../../database/schema/index.ts";
import { raiseRevision } from "../raise-revision.ts";
import { EditRefused } from "./edit-refused.ts";
import { keepHistory } from "./keep-history.ts";
import { type ArticleVersion, lockVersion, mustBe, servedText } from "./load-version.ts";

export type Approval = {
  id: number;
  staffId: string;
  /** Where the person decides: a slug, or `*`. */
  place: string;
  /** Who decides about this text as places and articles stand now. */
  scope: string;
  secondPerson: boolean;
};

/**
 * Publishes a version: it is what residents read from the commit on, in every process. The questions it was written
 * for are closed with it.
 * @throws {EditRefused} when it is not theirs to decide, their own where a second person is wanted, decided already,
 * or made from a text that has changed since.
 */
export async function approveVersion(tx: Db, approval: Approval, now: Date): Promise<ArticleVersion> {
  const { id, staffId, place, scope, secondPerson } = approval;
  const version = await lockVersion(tx, id);
  mustBe(version, "submitted");
  if (scope !== place)
    throw new EditRefused(
      "Bài này dùng chung cho nhiều địa phương: người phụ trách tất cả địa phương duyệt.",
      "version",
      "not_allowed",
    );
  if (secondPerson && version.writtenBy === staffId)
    throw new EditRefused("Cần một người khác duyệt bài anh/chị viết.", "version", "not_allowed");
  const served = await servedText(tx, version.articleId, true);
  if ((served?.hash ?? null) !== version.baseHash)
    throw new EditRefused(
      "Bài đang dùng đã đổi từ khi bản này được viết. Mở bản này để viết lại trên bài mới.",
      "version",
      "conflict",
    );
  if (served) await keepHistory(tx, served, version);
  const text = { markdown: version.markdown, origin: "staff" as const, updatedAt: now };
  await tx
    .insert(articles)
    .values({ id: version.articleId, ...text })
    .onConflictDoUpdate({ target: articles.id, set: { ...text, confirmedAt: null, confirmedBy: null } });
  const decided = { status: "approved" as const, decidedBy: staffId, decidedAt: now };
  await tx.update(articleVersions).set(decided).where(eq(articleVersions.id, id));
  if (version.gapIds.length > 0)
    await tx
      .update(questionGaps)
      .set({
        closedAt: now,
        closedBy: staffId,
        closedAs: served ? "worded" : "answered",
        closedNote: version.articleId,
      })
      .where(inArray(questionGaps.id, version.gapIds));
  await raiseRevision(tx);
  return { ...version, ...decided };
}
