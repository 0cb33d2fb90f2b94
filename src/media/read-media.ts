import { and, asc, eq, isNull } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { media } from "../database/schema/index.ts";
import type { MediaStores } from "./stores/open-media-stores.ts";

/** What a page or a mail may show; sizes in pixels and bytes. */
export type Medium = Pick<
  typeof media.$inferSelect,
  "id" | "purpose" | "status" | "reason" | "contentType" | "width" | "height" | "bytes" | "createdAt"
>;

const shown = {
  id: media.id,
  purpose: media.purpose,
  status: media.status,
  reason: media.reason,
  contentType: media.contentType,
  width: media.width,
  height: media.height,
  bytes: media.bytes,
  createdAt: media.createdAt,
};

/** A report's pictures and documents, oldest first; erased ones are not among them. */
export async function listMedia(db: Db, requestId: number): Promise<Medium[]> {
  return await db
    .select(shown)
    .from(media)
    .where(and(eq(media.requestId, requestId), isNull(media.erasedAt)))
    .orderBy(asc(media.createdAt), asc(media.id));
}

/**
 * The bytes of a stored medium of one locality; `null` when there is none, it is another's, not stored yet, or erased.
 * A document has no thumbnail.
 */
export async function readMedia(
  { db, stores }: { db: Db; stores: MediaStores },
  { id, locality, size = "full" }: { id: string; locality: string; size?: "full" | "thumbnail" },
): Promise<{ bytes: Uint8Array; contentType: string; requestId: number | null } | null> {
  const [row] = await db
    .select()
    .from(media)
    .where(
      and(eq(media.id, id), eq(media.locality, locality), eq(media.status, "stored"), isNull(media.erasedAt)),
    );
  if (!row?.storage || !row.storageKey || !row.contentType) return null;
  const full = row.purpose === "document" || row.purpose === "map" ? "document" : "photo";
  const kind = size === "thumbnail" ? "thumbnail" : full;
  const bytes = await stores.named(row.storage).get(row.storageKey, kind);
  return bytes ? { bytes, contentType: row.contentType, requestId: row.requestId } : null;
}
