import { and, eq, isNull, sql } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { media } from "../database/schema/index.ts";
import type { Sealer } from "../security/sealer.ts";
import { digestOf } from "./digest.ts";
import { type FetchedMedia, type FetchTools, fetchMedia } from "./fetch/fetch-media.ts";
import type { Photo } from "./photo/photo.ts";
import { reencodePhoto } from "./photo/reencode-photo.node.ts";
import { sourceUrlColumn } from "./remember-media.ts";
import { databaseStore } from "./stores/database-store.ts";
import type { MediaStores } from "./stores/open-media-stores.ts";

export type StoreMediaTools = FetchTools & { db: Db; sealer: Sealer; stores: MediaStores; now: () => Date };

export type StoredMedium =
  | { outcome: "stored" }
  | { outcome: "refused" | "failed"; reason: string }
  /** Still pending; to be tried again at this moment. */
  | { outcome: "later"; at: Date }
  /** Nothing to do: unknown, erased, or done before. */
  | { outcome: "none" };

type Row = typeof media.$inferSelect;

/** How long after each failed try the next one comes; Zalo's links are not promised to last longer. */
const pausesInMinutes = [0.5, 2, 10, 30, 120];

/**
 * The job behind a remembered picture: fetch, draw anew, store, mark. Doing it twice is doing it once; a failure
 * that may pass leaves the row pending with its next moment. @throws only when database or store are away.
 */
export async function storeMedia(tools: StoreMediaTools, id: string): Promise<StoredMedium> {
  const row = await claim(tools, id);
  if (!row) return { outcome: "none" };
  const found = await bytesOf(tools, row);
  if (found.outcome === "unreachable") return await tryLater(tools, row);
  if (found.outcome === "refused") return await giveUp(tools, row, "refused", found.reason);
  const drawn = await reencodePhoto(found.bytes);
  if (drawn.outcome === "refused") return await giveUp(tools, row, "refused", drawn.reason);
  return await keep(tools, row, drawn);
}

/** Where the bytes will stand is written before they are, so that an erasure finds them. */
async function claim({ db, stores, now }: StoreMediaTools, id: string): Promise<Row | null> {
  const [row] = await db
    .select()
    .from(media)
    .where(and(eq(media.id, id), pending));
  if (!row || row.notBefore > now()) return null;
  const claimed = {
    attempts: sql`${media.attempts} + 1`,
    storage: stores.current.name,
    storageKey: stores.current.keyOf(row),
  };
  const [mine] = await db
    .update(media)
    .set(claimed)
    .where(and(eq(media.id, id), pending))
    .returning();
  return mine ?? null;
}

async function bytesOf(tools: StoreMediaTools, row: Row): Promise<FetchedMedia> {
  if (row.sealedSourceUrl) {
    return await fetchMedia(tools.sealer.open(row.sealedSourceUrl, sourceUrlColumn), tools);
  }
  const bytes = await databaseStore(tools.db).get(row.id, "upload");
  return bytes
    ? { outcome: "fetched", bytes, contentType: "image/jpeg" }
    : { outcome: "refused", reason: "broken-image" };
}

async function keep(tools: StoreMediaTools, row: Row, drawn: Photo): Promise<StoredMedium> {
  const store = tools.stores.current;
  const key = store.keyOf(row);
  await store.put(key, "photo", drawn.photo, drawn.contentType);
  await store.put(key, "thumbnail", drawn.thumbnail, drawn.contentType);
  const marked = await close(tools, row, {
    status: "stored",
    reason: null,
    contentType: drawn.contentType,
    width: drawn.width,
    height: drawn.height,
    bytes: drawn.photo.byteLength,
    sha256: await digestOf(drawn.photo),
    storage: store.name,
    storageKey: key,
    storedAt: tools.now(),
  });
  if (marked) return { outcome: "stored" };
  const [now] = await tools.db.select({ erasedAt: media.erasedAt }).from(media).where(eq(media.id, row.id));
  // Erased while it was on its way; another worker's success, on the other hand, stays.
  if (!now || now.erasedAt) await store.erase(key);
  return { outcome: "none" };
}

async function tryLater(tools: StoreMediaTools, row: Row): Promise<StoredMedium> {
  const pause = pausesInMinutes[row.attempts - 1];
  if (pause === undefined) return await giveUp(tools, row, "failed", "unreachable");
  const at = new Date(tools.now().getTime() + pause * 60_000);
  await tools.db
    .update(media)
    .set({ notBefore: at })
    .where(and(eq(media.id, row.id), pending));
  return { outcome: "later", at };
}

async function giveUp(
  tools: StoreMediaTools,
  row: Row,
  outcome: "refused" | "failed",
  reason: string,
): Promise<StoredMedium> {
  const nowhere = { storage: null, storageKey: null };
  return (await close(tools, row, { status: outcome, reason, ...nowhere }))
    ? { outcome, reason }
    : { outcome: "none" };
}

/** The last word on a pending row; the link and the file as it came are forgotten with it. */
async function close({ db }: StoreMediaTools, { id }: Row, columns: Partial<Row>): Promise<boolean> {
  const rows = await db
    .update(media)
    .set({ ...columns, sealedSourceUrl: null })
    .where(and(eq(media.id, id), pending))
    .returning({ id: media.id });
  if (rows.length === 0) return false;
  await databaseStore(db).erase(id, ["upload"]);
  return true;
}

const pending = and(eq(media.status, "pending"), isNull(media.erasedAt));
