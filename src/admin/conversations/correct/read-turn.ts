import { and, eq } from "drizzle-orm";
import type { Db } from "../../../database/database.ts";
import { answerCorrections, inboxEvents, turns } from "../../../database/schema/index.ts";
import type { Sealer } from "../../../security/sealer.ts";
import { describeEvent } from "../thread/describe-event.ts";

export type CorrectableTurn = {
  id: number;
  conversationId: number;
  status: string;
  articleId: string | null;
  question: string;
  correction: { should: string | null } | null;
};

/** A turn of a conversation with the citizen's masked words; `null` when there is none in this place. */
export async function readTurn(
  tx: Db,
  sealer: Sealer,
  { conversationId, turnId }: { conversationId: number; turnId: number },
): Promise<CorrectableTurn | null> {
  const [row] = await tx
    .select({ turn: turns, event: inboxEvents, corrected: answerCorrections })
    .from(turns)
    .innerJoin(inboxEvents, eq(inboxEvents.id, turns.inboxEventId))
    .leftJoin(answerCorrections, eq(answerCorrections.turnId, turns.id))
    .where(and(eq(turns.id, turnId), eq(turns.conversationId, conversationId)));
  if (!row) return null;
  const { id, status, articleId } = row.turn;
  const { text } = describeEvent(sealer, row.event.sealedBody, row.event.eventName);
  const correction = row.corrected && { should: row.corrected.should };
  return { id, conversationId, status, articleId, question: text, correction };
}
