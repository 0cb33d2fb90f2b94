import { and, inArray, lte } from "drizzle-orm";
import { type Db, inTransaction } from "../database/database.ts";
import { outboxMessages } from "../database/schema/index.ts";
import type { JobQueue } from "../jobs/job-queue.ts";

/** Wakes the delivery of every message that is due and, for whatever reason, still queued. */
export async function wakeDeliveries(db: Db, jobs: JobQueue, now: Date): Promise<number> {
  return await inTransaction(db, async (tx) => {
    const due = await tx
      .selectDistinct({ conversationId: outboxMessages.conversationId })
      .from(outboxMessages)
      .where(and(inArray(outboxMessages.status, ["queued"]), lte(outboxMessages.notBefore, now)))
      .limit(1_000);
    if (due.length > 0) await jobs.add(tx, "deliver-messages", due);
    return due.length;
  });
}
