import { and, isNull, like } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { open311Keys } from "../../database/schema/index.ts";

/** Takes a key back for good. @param id its twelve hex digits. @returns whether there was one in force. */
export async function revokeKey(db: Db, id: string, now: Date): Promise<boolean> {
  if (!/^[0-9a-f]{12}$/.test(id)) return false;
  const revoked = await db
    .update(open311Keys)
    .set({ revokedAt: now })
    .where(and(like(open311Keys.keyDigest, `${id}%`), isNull(open311Keys.revokedAt)))
    .returning({ locality: open311Keys.locality });
  return revoked.length > 0;
}
