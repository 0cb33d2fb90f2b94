import { asc, eq, or, sql } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { conversations, requestVoices, serviceRequests } from "../../database/schema/index.ts";

export type Listener = {
  id: number;
  /** They have said something to the last “đã tốt chưa?”. */
  answered: boolean;
  conversation: { id: number; oaId: string; userId: string } | null;
};

/** Everybody who speaks in a case, the first reporter first, with those of the reports merged into it. */
export async function readListeners(tx: Db, requestId: number): Promise<Listener[]> {
  const rows = await tx
    .select({
      id: requestVoices.id,
      answered: sql<boolean>`coalesce(${requestVoices.verdictAt} >= ${requestVoices.verdictAskedAt}, false)`,
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
  return rows.flatMap(({ id, answered, conversationId, oaId, userId }): Listener[] => {
    if (conversationId === null || oaId === null || userId === null)
      return [{ id, answered, conversation: null }];
    // One person with two reports in a merged case hears a thing once.
    if (seen.has(conversationId)) return [];
    seen.add(conversationId);
    return [{ id, answered, conversation: { id: conversationId, oaId, userId } }];
  });
}
