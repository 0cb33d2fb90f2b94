import { asc, eq, or } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { conversations, requestVoices, serviceRequests } from "../../database/schema/index.ts";

export type Listener = {
  id: number;
  conversation: { id: number; oaId: string; userId: string } | null;
};

/** Everybody who speaks in a case, the first reporter first, with those of the reports merged into it. */
export async function readListeners(tx: Db, requestId: number): Promise<Listener[]> {
  const rows = await tx
    .select({
      id: requestVoices.id,
      conversationId: conversations.id,
      oaId: conversations.oaId,
      userId: conversations.userId,
    })
    .from(requestVoices)
    .innerJoin(serviceRequests, eq(serviceRequests.id, requestVoices.requestId))
    .leftJoin(conversations, eq(conversations.id, requestVoices.conversationId))
    .where(or(eq(serviceRequests.id, requestId), eq(serviceRequests.mergedInto, requestId)))
    .orderBy(asc(requestVoices.id));
  const seen = new Set<number>();
  return rows.flatMap(({ id, conversationId, oaId, userId }): Listener[] => {
    if (conversationId === null || oaId === null || userId === null) return [{ id, conversation: null }];
    // One person with two reports in a merged case hears a thing once.
    if (seen.has(conversationId)) return [];
    seen.add(conversationId);
    return [{ id, conversation: { id: conversationId, oaId, userId } }];
  });
}
