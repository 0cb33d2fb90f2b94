import { eq } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { localities } from "../../database/schema/index.ts";
import { raiseRevision } from "../../knowledge/raise-revision.ts";
import { applyChanges, type DoneChange, type ProfileChange, type ProfilePath } from "./apply-changes.ts";
import { partHash } from "./part-hash.ts";

/** Somebody else changed the same part after it was read; nothing was changed. */
export class ChangedMeanwhile extends Error {
  constructor() {
    super("Người khác vừa sửa phần này. Xem lại giá trị mới bên dưới rồi lưu lại.");
    this.name = "ChangedMeanwhile";
  }
}

export type ProfileEdit = {
  slug: string;
  /** The parts the form shows, and their `partHash` when it was drawn. */
  parts: readonly ProfilePath[];
  seen: string;
  changes: readonly ProfileChange[];
  now: Date;
};

/**
 * Changes a place's profile in the caller's transaction: from its commit on it is the staff's, which no later sync
 * overwrites, and every process takes it up within a second. @returns what changed, empty when all was so already.
 * @throws {ChangedMeanwhile} @throws {ProfileRefused}
 */
export async function changeProfile(tx: Db, edit: ProfileEdit): Promise<DoneChange[]> {
  const { slug, parts, seen, changes, now } = edit;
  const [row] = await tx
    .select({ profile: localities.profile })
    .from(localities)
    .where(eq(localities.slug, slug))
    .for("update");
  if (!row || (await partHash(row.profile, parts)) !== seen) throw new ChangedMeanwhile();
  const { yaml, done } = applyChanges(row.profile, changes);
  if (done.length === 0) return done;
  await tx
    .update(localities)
    .set({ profile: yaml, origin: "staff", updatedAt: now })
    .where(eq(localities.slug, slug));
  await raiseRevision(tx);
  return done;
}
