import { and, desc, eq } from "drizzle-orm";
import type { Db } from "../../../database/database.ts";
import { inboxEvents, turns } from "../../../database/schema/index.ts";
import type { Sealer } from "../../../security/sealer.ts";
import { describeEvent } from "../../conversations/thread/describe-event.ts";

const mostMessages = 6;

/**
 * What a citizen wrote, personal numbers masked, oldest first: one turn’s message, or the newest of the conversation’s.
 */
export async function readToldMessages(
  tx: Db,
  sealer: Sealer,
  { conversationId, turnId }: { conversationId: number; turnId: number | null },
): Promise<string[]> {
  const rows = await tx
    .select({ sealedBody: inboxEvents.sealedBody, eventName: inboxEvents.eventName })
    .from(turns)
    .innerJoin(inboxEvents, eq(inboxEvents.id, turns.inboxEventId))
    .where(and(eq(turns.conversationId, conversationId), turnId === null ? undefined : eq(turns.id, turnId)))
    .orderBy(desc(turns.id))
    .limit(turnId === null ? mostMessages : 1);
  return rows
    .map(({ sealedBody, eventName }) => describeEvent(sealer, sealedBody, eventName).text.trim())
    .filter((text) => text !== "")
    .reverse();
}
