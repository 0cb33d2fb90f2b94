import { eq } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { articleVersions } from "../../database/schema/index.ts";
import { EditRefused } from "./edit-refused.ts";
import { type ArticleVersion, lockVersion, mustBe } from "./load-version.ts";

/** Gives a proposal back with the reason. @throws {EditRefused} without one, or when it is not theirs to decide. */
export async function rejectVersion(
  tx: Db,
  { id, staffId, place, reason }: { id: number; staffId: string; place: string; reason: string },
  now: Date,
): Promise<ArticleVersion> {
  const version = await lockVersion(tx, id);
  mustBe(version, "submitted");
  if (version.locality !== place)
    throw new EditRefused("Bài này do người phụ trách tất cả địa phương duyệt.", "version", "not_allowed");
  if (reason.trim() === "") throw new EditRefused("Ghi lý do để người viết biết cần sửa gì.", "reason");
  const decided = { decidedBy: staffId, decidedAt: now, decisionNote: reason.trim() };
  return await close(tx, version, { status: "rejected", ...decided });
}

/** Takes the writer's own text back, submitted or not. @throws {EditRefused} */
export async function withdrawVersion(
  tx: Db,
  { id, staffId }: { id: number; staffId: string },
  now: Date,
): Promise<ArticleVersion> {
  const version = await lockVersion(tx, id);
  mustBe(version, "draft", "submitted");
  if (version.writtenBy !== staffId)
    throw new EditRefused("Chỉ người viết rút bản của mình.", "version", "not_allowed");
  return await close(tx, version, { status: "withdrawn", decidedBy: staffId, decidedAt: now });
}

async function close(
  tx: Db,
  version: ArticleVersion,
  set: Partial<ArticleVersion> & Pick<ArticleVersion, "status">,
): Promise<ArticleVersion> {
  await tx.update(articleVersions).set(set).where(eq(articleVersions.id, version.id));
  return { ...version, ...set };
}
