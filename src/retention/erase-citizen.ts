import { and, eq, inArray, sql } from "drizzle-orm";
import { type Db, inTransaction } from "../database/database.ts";
import {
  answerCorrections,
  auditLog,
  callTasks,
  conversations,
  inboxEvents,
  requestEvents,
  requestVoices,
  serviceRequests,
  turns,
} from "../database/schema/index.ts";
import { eraseMedia } from "../media/erase-media.ts";
import { forgottenDetails } from "../signal-reports/forgotten-details.ts";
import { type Citizen, findCitizen } from "./find-citizen.ts";

export type ErasedCitizen = { locality: string; reports: number; pictures: number };

/**
 * Erases all that is kept of one person, at once and for good: messages of both sides, notes, pictures, and what they
 * said in reports. Their reports go on without a voice, so that a weak spot is not forgotten. `null`: nothing is kept.
 */
export async function eraseCitizen(db: Db, citizen: Citizen, now: Date): Promise<ErasedCitizen | null> {
  return await inTransaction(db, async (tx) => {
    const conversation = await findCitizen(tx, citizen);
    if (!conversation) return null;
    const { id, locality } = conversation;
    const reports = await silenceVoices(tx, id, now);
    const pictures = await eraseMedia(tx, { conversationId: id }, now);
    const own = tx.select({ id: turns.id }).from(turns).where(eq(turns.conversationId, id));
    await tx.delete(answerCorrections).where(inArray(answerCorrections.turnId, own));
    await tx
      .delete(inboxEvents)
      .where(and(eq(inboxEvents.oaId, citizen.oaId), eq(inboxEvents.userId, citizen.userId)));
    await tx.delete(conversations).where(eq(conversations.id, id));
    await tx.insert(auditLog).values({
      at: now,
      locality,
      staffId: "cli",
      role: "operator",
      action: "citizen.erase",
      subject: "conversation",
      subjectId: String(id),
      details: { reports, pictures },
    });
    return { locality, reports, pictures };
  });
}

/** @returns how many reports they had a voice in. */
async function silenceVoices(tx: Db, conversationId: number, now: Date): Promise<number> {
  const voices = await tx
    .select({ id: requestVoices.id, requestId: requestVoices.requestId })
    .from(requestVoices)
    .where(eq(requestVoices.conversationId, conversationId));
  if (voices.length === 0) return 0;
  const ids = voices.map(({ id }) => id);
  const requests = [...new Set(voices.map(({ requestId }) => requestId))];
  await tx
    .update(requestVoices)
    .set({ sealedDetails: forgottenDetails, conversationId: null, since: null })
    .where(inArray(requestVoices.id, ids));
  await tx
    .update(callTasks)
    .set({ status: "needless", doneAt: now })
    .where(and(inArray(callTasks.voiceId, ids), eq(callTasks.status, "open")));
  // Nobody else speaks in these: the spot is that person's, and so is what was written about it.
  const alone = sql`not exists (select from request_voices v where v.request_id = ${serviceRequests.id}
    and v.sealed_details <> ${forgottenDetails})`;
  const theirs = await tx
    .update(serviceRequests)
    .set({ lat: sql`round(lat::numeric, 2)::float8`, lon: sql`round(lon::numeric, 2)::float8` })
    .where(and(inArray(serviceRequests.id, requests), alone))
    .returning({ id: serviceRequests.id });
  await tx
    .update(requestEvents)
    .set({ sealedNote: null })
    .where(
      inArray(
        requestEvents.requestId,
        theirs.map(({ id }) => id),
      ),
    );
  await tx
    .update(requestEvents)
    .set({ sealedNote: null })
    .where(and(eq(requestEvents.actorKind, "citizen"), inArray(requestEvents.actorId, ids.map(String))));
  return requests.length;
}
