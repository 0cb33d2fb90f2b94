import type { Db } from "../database/database.ts";
import { inTransaction } from "../database/database.ts";
import { media } from "../database/schema/index.ts";
import { sniffImage } from "./fetch/sniff-image.ts";
import type { RefusalReason } from "./reasons.ts";
import { isFull, type MediaOwner, type PhotoPurpose } from "./remember-media.ts";
import { databaseStore } from "./stores/database-store.ts";

const mostBytes = 10 * 1024 * 1024;

export type RememberedUpload =
  | { outcome: "remembered"; id: string }
  | { outcome: "refused"; reason: RefusalReason };

/**
 * Takes a picture that somebody sends us directly (an office's proof), on any runtime. It waits in the database as
 * it came, shown to nobody, until `store-media` has drawn it anew.
 */
export async function rememberUpload(
  db: Db,
  { newId, now }: { newId: () => string; now: Date },
  { bytes, ...medium }: MediaOwner & { purpose: PhotoPurpose; bytes: Uint8Array },
): Promise<RememberedUpload> {
  if (bytes.byteLength > mostBytes) return { outcome: "refused", reason: "too-large" };
  if (!sniffImage(bytes)) return { outcome: "refused", reason: "not-an-image" };
  return await inTransaction(db, async (tx): Promise<RememberedUpload> => {
    if (await isFull(tx, medium)) return { outcome: "refused", reason: "too-many" };
    const id = newId();
    await tx.insert(media).values({ ...medium, id, notBefore: now, createdAt: now });
    await databaseStore(tx).put(id, "upload", bytes, "application/octet-stream");
    return { outcome: "remembered", id };
  });
}
