import { and, desc, eq, sql } from "drizzle-orm";
import { type Db, inTransaction } from "../database/database.ts";
import { inboxEvents } from "../database/schema/index.ts";
import type { JobQueue } from "../jobs/job-queue.ts";
import { wakingOf } from "./waking.ts";

/** Events that failed too often, newest first. */
export async function listDeadEvents(db: Db) {
  return await db
    .select({
      id: inboxEvents.id,
      eventName: inboxEvents.eventName,
      oaId: inboxEvents.oaId,
      receivedAt: inboxEvents.receivedAt,
      attempts: inboxEvents.attempts,
      error: inboxEvents.error,
    })
    .from(inboxEvents)
    .where(eq(inboxEvents.status, "dead"))
    .orderBy(desc(inboxEvents.id))
    .limit(200);
}

/**
 * Puts an event that failed, or came for an OA not linked then, back on the road. One that was answered is
 * never replayed: its turn would be a second answer.
 * @returns false when there is no such event to replay.
 */
export async function replayEvent(db: Db, jobs: JobQueue, id: number, now: Date): Promise<boolean> {
  return await inTransaction(db, async (tx) => {
    const [event] = await tx
      .update(inboxEvents)
      .set({ status: "pending", attempts: 0, error: null, notBefore: now })
      .where(and(eq(inboxEvents.id, id), sql`${inboxEvents.status} in ('dead', 'unlinked')`))
      .returning({ oaId: inboxEvents.oaId, userId: inboxEvents.userId });
    if (!event) return false;
    await jobs.add(tx, "take-turns", wakingOf([event]));
    return true;
  });
}
