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

export type WantedMedium = { id: string; locality: string; size?: "full" | "thumbnail" };

/** Where a stored medium's bytes stand. */
export type FoundMedium = {
  storage: "database" | "s3";
  storageKey: string;
  kind: "photo" | "thumbnail" | "document";
  contentType: string;
  requestId: number | null;
};

/**
 * A stored medium of one locality; `null` when there is none, it is another's, not stored yet, erased, or waits to be
 * blacked out. A document has no thumbnail.
 */
export async function findMedium(
  db: Db,
  { id, locality, size = "full" }: WantedMedium,
): Promise<FoundMedium | null> {
  const [row] = await db
    .select()
    .from(media)
    .where(
      and(
        eq(media.id, id),
        eq(media.locality, locality),
        eq(media.status, "stored"),
        isNull(media.erasedAt),
        isNull(media.redaction),
      ),
    );
  if (!row?.storage || !row.storageKey || !row.contentType) return null;
  const full = row.purpose === "document" || row.purpose === "map" ? "document" : "photo";
  const { storage, storageKey, contentType, requestId } = row;
  return { storage, storageKey, contentType, requestId, kind: size === "thumbnail" ? "thumbnail" : full };
}

/** Its bytes. Never asked for inside a transaction: the store may be the embedded database, which has one connection. */
export async function mediumBytes(
  stores: MediaStores,
  { storage, storageKey, kind }: FoundMedium,
): Promise<Uint8Array | null> {
  return await stores.named(storage).get(storageKey, kind);
}

/** The bytes of a stored medium of one locality, or `null`. */
export async function readMedia(
  { db, stores }: { db: Db; stores: MediaStores },
  wanted: WantedMedium,
): Promise<{ bytes: Uint8Array; contentType: string; requestId: number | null } | null> {
  const found = await findMedium(db, wanted);
  const bytes = found && (await mediumBytes(stores, found));
  return found && bytes ? { bytes, contentType: found.contentType, requestId: found.requestId } : null;
}
