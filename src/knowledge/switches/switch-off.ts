import { eq } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { articles, assistantSwitches } from "../../database/schema/index.ts";
import { EditRefused } from "../editing/edit-refused.ts";
import { raiseRevision } from "../raise-revision.ts";
import { everything } from "./switched-off.ts";

export type SwitchOff = {
  /** A slug, or `*` for every place. */
  place: string;
  /** An article's id, or `*` for the whole assistant. */
  articleId: string;
  /** Read by residents. */
  reason: string;
  staffId: string;
};

/** Characters of a reason: it stands in the middle of a short message. */
export const longestReason = 200;

/**
 * Stops answers about one article, or all of them, from the commit on; reports, emergencies and warnings go on.
 * @throws {EditRefused} without a reason, for an article that is not there, or one that is off already.
 */
export async function switchOff(
  tx: Db,
  { place, articleId, reason, staffId }: SwitchOff,
  now: Date,
): Promise<void> {
  const words = reason.trim();
  if (words === "") throw new EditRefused("Cần ghi lý do: người dân đọc lý do này khi hỏi.", "reason");
  if (words.length > longestReason)
    throw new EditRefused(`Lý do dài ${words.length} ký tự, nhiều nhất ${longestReason}.`, "reason");
  if (articleId !== everything) {
    const [known] = await tx.select({ id: articles.id }).from(articles).where(eq(articles.id, articleId));
    if (!known) throw new EditRefused("Không có bài này.", "articleId", "not_found");
  }
  const done = await tx
    .insert(assistantSwitches)
    .values({ locality: place, articleId, reason: words, offBy: staffId, offAt: now })
    .onConflictDoNothing()
    .returning({ id: assistantSwitches.id });
  if (done.length === 0) throw new EditRefused("Mục này đã tắt từ trước.", "articleId", "conflict");
  await raiseRevision(tx);
}
