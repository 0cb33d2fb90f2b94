import { and, asc, eq } from "drizzle-orm";
import type { Db } from "../../../database/database.ts";
import { cannedReplies } from "../../../database/schema/index.ts";

export type CannedReply = { id: number; title: string; text: string; updatedAt: Date };
const mostCanned = 100;

/** A place's ready answers, by title. */
export async function listCannedReplies(tx: Db, locality: string): Promise<CannedReply[]> {
  const { id, title, text, updatedAt } = cannedReplies;
  return await tx
    .select({ id, title, text, updatedAt })
    .from(cannedReplies)
    .where(eq(cannedReplies.locality, locality))
    .orderBy(asc(title))
    .limit(mostCanned);
}

export type CannedText = { locality: string; title: string; text: string; staffId: string; now: Date };

/**
 * Writes a new answer (`id` null) or another text into one.
 * @returns its id; `taken` when another has the title, `changed` when a colleague has written since `seen`, `gone`
 * when it is no more.
 */
export async function saveCannedReply(
  tx: Db,
  id: number | null,
  { locality, title, text, staffId, now }: CannedText,
  seen: Date | null,
): Promise<number | "taken" | "changed" | "gone"> {
  const own = and(eq(cannedReplies.locality, locality), eq(cannedReplies.title, title));
  const [same] = await tx.select().from(cannedReplies).where(own);
  if (same && same.id !== id) return "taken";
  const values = { locality, title, text, updatedBy: staffId, updatedAt: now };
  if (id === null) {
    const [row] = await tx.insert(cannedReplies).values(values).returning({ id: cannedReplies.id });
    return row?.id ?? "gone";
  }
  const [before] = await tx.select().from(cannedReplies).where(eq(cannedReplies.id, id)).for("update");
  if (!before) return "gone";
  if (seen?.getTime() !== before.updatedAt.getTime()) return "changed";
  await tx.update(cannedReplies).set(values).where(eq(cannedReplies.id, id));
  return id;
}

/** @returns false when there is no such answer in this place. */
export async function removeCannedReply(tx: Db, locality: string, id: number): Promise<boolean> {
  const gone = await tx
    .delete(cannedReplies)
    .where(and(eq(cannedReplies.id, id), eq(cannedReplies.locality, locality)))
    .returning({ id: cannedReplies.id });
  return gone.length > 0;
}
