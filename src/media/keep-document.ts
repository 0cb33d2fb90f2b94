import type { Db } from "../database/database.ts";
import { media } from "../database/schema/index.ts";
import { digestOf } from "./digest.ts";
import type { MediaOwner } from "./remember-media.ts";
import type { MediaStores } from "./stores/open-media-stores.ts";

/** Keeps a file the product made itself (a letter, a table, a map) as it is. @returns its id */
export async function keepDocument(
  { db, stores, newId, now }: { db: Db; stores: MediaStores; newId: () => string; now: Date },
  owner: MediaOwner,
  file: { purpose: "document" | "map"; contentType: string; bytes: Uint8Array },
): Promise<string> {
  const id = newId();
  const { current } = stores;
  const storageKey = current.keyOf({ id, locality: owner.locality });
  await current.put(storageKey, "document", file.bytes, file.contentType);
  await db.insert(media).values({
    ...owner,
    id,
    purpose: file.purpose,
    status: "stored",
    contentType: file.contentType,
    bytes: file.bytes.byteLength,
    sha256: await digestOf(file.bytes),
    storage: current.name,
    storageKey,
    notBefore: now,
    createdAt: now,
    storedAt: now,
  });
  return id;
}
