import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { media } from "../database/schema/index.ts";

/**
 * Gives the pictures a citizen sent before filing to the report that is now filed, inside the filing's transaction.
 * @returns their ids, in the order they were sent
 */
export async function attachMedia(
  tx: Db,
  { conversationId, requestId }: { conversationId: number; requestId: number },
): Promise<string[]> {
  const rows = await tx
    .update(media)
    .set({ requestId })
    .where(and(eq(media.conversationId, conversationId), isNull(media.requestId), isNull(media.erasedAt)))
    .returning({ id: media.id, createdAt: media.createdAt });
  return rows.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime()).map(({ id }) => id);
}
