import { eq } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { articleVersions } from "../../database/schema/index.ts";
import { EditRefused } from "./edit-refused.ts";
import { type ArticleVersion, lockVersion, mustBe } from "./load-version.ts";

/** Hands the writer's own draft to whoever approves it. @throws {EditRefused} */
export async function submitVersion(tx: Db, id: number, staffId: string): Promise<ArticleVersion> {
  const version = await lockVersion(tx, id);
  if (version.status === "submitted") return version;
  mustBe(version, "draft");
  if (version.writtenBy !== staffId)
    throw new EditRefused("Chỉ người viết gửi duyệt bản nháp của mình.", "version", "not_allowed");
  await tx.update(articleVersions).set({ status: "submitted" }).where(eq(articleVersions.id, id));
  return { ...version, status: "submitted" };
}
