import { and, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { media, mediaContents } from "../database/schema/index.ts";
import type { MediaStores } from "./stores/open-media-stores.ts";

/** Which media to erase: some, all of a report, or all a citizen sent. */
export type MediaToErase = { ids: string[] } | { requestId: number } | { conversationId: number };

/**
 * Marks media erased, inside the caller's transaction: from its commit on nobody can read them, and what the
 * database holds of them is gone. `finishErasures` then empties the bucket.
 * @returns how many
 */
export async function eraseMedia(tx: Db, which: MediaToErase, now: Date): Promise<number> {
  const rows = await tx
    .update(media)
    .set({
      erasedAt: now,
      sealedSourceUrl: null,
      sha256: null,
      status: sql`case when ${media.status} = 'pending' then 'failed' else ${media.status} end`,
      reason: "erased",
    })
    .where(and(chosen(which), isNull(media.erasedAt)))
    .returning({ id: media.id });
  await dropContents(tx);
  return rows.length;
}

/**
 * Removes what erased media still hold, in the bucket too. Run after the commit and by the sweep: a store that is
 * away now is asked again the next time. @returns how many keys are still to be emptied
 */
export async function finishErasures({ db, stores }: { db: Db; stores: MediaStores }): Promise<number> {
  await dropContents(db);
  const rows = await db
    .select({ id: media.id, key: media.storageKey, storage: media.storage })
    .from(media)
    .where(and(isNotNull(media.erasedAt), isNotNull(media.storageKey)));
  let left = 0;
  for (const { id, key, storage } of rows) {
    try {
      if (key && storage) await stores.named(storage).erase(key);
      await db.update(media).set({ storage: null, storageKey: null }).where(eq(media.id, id));
    } catch {
      left += 1;
    }
  }
  return left;
}

async function dropContents(tx: Db): Promise<void> {
  const erased = tx.select({ id: media.id }).from(media).where(isNotNull(media.erasedAt));
  await tx.delete(mediaContents).where(inArray(mediaContents.mediaId, erased));
}

function chosen(which: MediaToErase) {
  if ("ids" in which) return inArray(media.id, which.ids);
  if ("requestId" in which) return eq(media.requestId, which.requestId);
  return eq(media.conversationId, which.conversationId);
}
