import { and, eq, inArray, lte } from "drizzle-orm";
import { type Db, inTransaction } from "../database/database.ts";
import { officialAccounts, outboxMessages } from "../database/schema/index.ts";
import type { JobQueue } from "../jobs/job-queue.ts";

/** Wakes the delivery of every message that is due and, for whatever reason, still queued. */
export async function wakeDeliveries(db: Db, jobs: JobQueue, now: Date): Promise<number> {
  return await inTransaction(db, async (tx) => {
    await releaseRelinked(tx, now);
    const due = await tx
      .selectDistinct({ conversationId: outboxMessages.conversationId })
      .from(outboxMessages)
      .where(and(inArray(outboxMessages.status, ["queued"]), lte(outboxMessages.notBefore, now)))
      .limit(1_000);
    if (due.length > 0) await jobs.add(tx, "deliver-messages", due);
    return due.length;
  });
}

/** A send that was refused while its account was being linked again is not left to its long pause. */
async function releaseRelinked(tx: Db, now: Date): Promise<void> {
  const linked = tx
    .select({ oaId: officialAccounts.oaId })
    .from(officialAccounts)
    .where(eq(officialAccounts.status, "linked"));
  await tx
    .update(outboxMessages)
    .set({ notBefore: now })
    .where(
      and(
        eq(outboxMessages.status, "queued"),
        eq(outboxMessages.reason, "needs_relink"),
        inArray(outboxMessages.oaId, linked),
      ),
    );
}
