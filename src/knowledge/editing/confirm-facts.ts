import { eq } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { articles } from "../../database/schema/index.ts";
import { raiseRevision } from "../raise-revision.ts";
import { EditRefused } from "./edit-refused.ts";
import { servedText } from "./load-version.ts";

export type Confirmation = {
  articleId: string;
  /** Hash of the text that was read. */
  hash: string;
  staffId: string;
  place: string;
  /** Who decides about the article. */
  scope: string;
};

/**
 * “Vẫn đúng”: the facts were looked at today; residents read so under the answer, and staff are not asked for half a
 * year. @throws {EditRefused} for a text that has changed since it was read, or is not theirs to confirm.
 */
export async function confirmFacts(tx: Db, confirmation: Confirmation, now: Date): Promise<void> {
  const { articleId, hash, staffId, place, scope } = confirmation;
  const served = await servedText(tx, articleId, true);
  if (!served) throw new EditRefused("Không có bài này.", "articleId", "not_found");
  if (scope !== place)
    throw new EditRefused(
      "Bài này dùng chung cho nhiều địa phương: người phụ trách tất cả địa phương xác nhận.",
      "articleId",
      "not_allowed",
    );
  if (served.hash !== hash)
    throw new EditRefused("Bài vừa được sửa. Đọc lại rồi xác nhận.", "articleId", "conflict");
  await tx.update(articles).set({ confirmedAt: now, confirmedBy: staffId }).where(eq(articles.id, articleId));
  await raiseRevision(tx);
}
