import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { media } from "../database/schema/index.ts";
import { digestOf } from "./digest.ts";
import { redactPhoto } from "./photo/redact-photo.node.ts";
import { mediumBytes } from "./read-media.ts";
import type { MediaStores } from "./stores/open-media-stores.ts";

const thousandths = 1_000;

/**
 * Blacks out what was marked on a stored picture, in both sizes; the bytes as they were are overwritten. Until then
 * the picture is shown to nobody. Doing it twice is doing it once.
 */
export async function redactMedia(
  { db, stores }: { db: Db; stores: MediaStores },
  id: string,
): Promise<void> {
  const [row] = await db
    .select()
    .from(media)
    .where(
      and(eq(media.id, id), isNotNull(media.redaction), eq(media.status, "stored"), isNull(media.erasedAt)),
    );
  if (!row?.redaction || !row.storage || !row.storageKey) return;
  const { storage, storageKey, contentType, requestId, redaction } = row;
  const where = { storage, storageKey, contentType: contentType ?? "", requestId, kind: "photo" as const };
  const bytes = await mediumBytes(stores, where);
  if (!bytes) return;
  const size = { width: row.width ?? 0, height: row.height ?? 0 };
  const boxes = redaction.map(({ left, top, width, height }) => ({
    left: (left / thousandths) * size.width,
    top: (top / thousandths) * size.height,
    width: (width / thousandths) * size.width,
    height: (height / thousandths) * size.height,
  }));
  const drawn = await redactPhoto(bytes, boxes);
  const store = stores.named(storage);
  await store.put(storageKey, "photo", drawn.photo, drawn.contentType);
  await store.put(storageKey, "thumbnail", drawn.thumbnail, drawn.contentType);
  await db
    .update(media)
    .set({
      redaction: null,
      width: drawn.width,
      height: drawn.height,
      bytes: drawn.photo.byteLength,
      sha256: await digestOf(drawn.photo),
    })
    .where(eq(media.id, id));
}

/** Pictures whose wake-up was lost. */
export async function markedMedia(db: Db): Promise<string[]> {
  const rows = await db
    .select({ id: media.id })
    .from(media)
    .where(and(isNotNull(media.redaction), isNull(media.erasedAt)))
    .limit(50);
  return rows.map(({ id }) => id);
}
