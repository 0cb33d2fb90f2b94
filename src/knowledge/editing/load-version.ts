import { eq } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { articles, articleVersions } from "../../database/schema/index.ts";
import { textHash } from "../../localities/editing/part-hash.ts";
import { EditRefused } from "./edit-refused.ts";

export type ArticleVersion = typeof articleVersions.$inferSelect;

/** The version, locked until the end of the transaction. @throws {EditRefused} when it is not to be seen here. */
export async function lockVersion(tx: Db, id: number): Promise<ArticleVersion> {
  const [row] = await tx.select().from(articleVersions).where(eq(articleVersions.id, id)).for("update");
  if (!row) throw new EditRefused("Không có bản nháp này.", "version", "not_found");
  return row;
}

/** The version as it stands. @throws {EditRefused} when it is not to be seen here. */
export async function readVersion(tx: Db, id: number): Promise<ArticleVersion> {
  const [row] = await tx.select().from(articleVersions).where(eq(articleVersions.id, id));
  if (!row) throw new EditRefused("Không có bản nháp này.", "version", "not_found");
  return row;
}

/** The text now served and its hash; `null` for an article that is not published yet. */
export async function servedText(tx: Db, articleId: string, lock = false) {
  const query = tx.select().from(articles).where(eq(articles.id, articleId));
  const [row] = await (lock ? query.for("update") : query);
  return row ? { ...row, hash: await textHash(row.markdown) } : null;
}

/** A version that is still to be decided about. @throws {EditRefused} with who was faster. */
export function mustBe(version: ArticleVersion, ...states: ArticleVersion["status"][]): void {
  if (states.includes(version.status)) return;
  throw new EditRefused(
    `Bản này ${stateWords[version.status]}. Tải lại trang để xem.`,
    "version",
    "conflict",
  );
}

const stateWords: Record<ArticleVersion["status"], string> = {
  draft: "còn là nháp",
  submitted: "đang chờ duyệt",
  approved: "đã được duyệt",
  rejected: "đã bị trả lại",
  withdrawn: "đã được rút",
};
