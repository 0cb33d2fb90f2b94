import { and, eq } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { outboxMessages } from "../database/schema/index.ts";
import type { JobQueue } from "../jobs/job-queue.ts";

/** The citizen wrote again: what could not reach them before may go now. */
export async function releaseWaiting(
  tx: Db,
  jobs: JobQueue,
  conversationId: number,
  now: Date,
): Promise<void> {
  const released = await tx
    .update(outboxMessages)
    .set({ status: "queued", notBefore: now, reason: null })
    .where(and(eq(outboxMessages.conversationId, conversationId), eq(outboxMessages.status, "waiting")))
    .returning({ id: outboxMessages.id });
  if (released.length > 0) await jobs.add(tx, "deliver-messages", [{ conversationId }]);
}
