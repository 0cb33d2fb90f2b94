import type { Db } from "../../database/database.ts";
import { open311Keys } from "../../database/schema/index.ts";
import type { Sealer } from "../../security/sealer.ts";
import { keyDigest, keyId } from "./key-digest.ts";

type KeyTools = { db: Db; sealer: Sealer; randomBytes: (length: number) => Uint8Array; now: Date };

/** Makes a key of 192 bits for one locality, or all (`*`). Only its digest is kept. @returns the key, this once. */
export async function createKey(
  { db, sealer, randomBytes, now }: KeyTools,
  { locality, label }: { locality: string; label: string },
): Promise<{ id: string; key: string }> {
  const random = [...randomBytes(24)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const key = `o311_${random}`;
  const digest = keyDigest(sealer, key);
  await db.insert(open311Keys).values({ keyDigest: digest, locality, label, createdAt: now });
  return { id: keyId(digest), key };
}
