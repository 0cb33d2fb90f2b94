import { asc } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { open311Keys } from "../../database/schema/index.ts";
import { keyId } from "./key-digest.ts";

export type ListedKey = {
  id: string;
  locality: string;
  label: string;
  createdAt: Date;
  revokedAt: Date | null;
};

/** Every key ever given out, oldest first, without the keys themselves. */
export async function listKeys(db: Db): Promise<ListedKey[]> {
  const rows = await db
    .select()
    .from(open311Keys)
    .orderBy(asc(open311Keys.createdAt), asc(open311Keys.keyDigest));
  return rows.map(({ keyDigest, ...key }) => ({ id: keyId(keyDigest), ...key }));
}
