import { and, eq, lt, lte } from "drizzle-orm";
import { type Db, inTransaction } from "../database/database.ts";
import { inboxEvents } from "../database/schema/index.ts";
import type { JobQueue } from "../jobs/job-queue.ts";
import { maskJsonText } from "../security/mask-personal-data.ts";
import type { Sealer } from "../security/sealer.ts";
import { inboxBody } from "./store-events.ts";
import { wakingOf } from "./waking.ts";

/** No raw body is kept longer, answered or not. */
const rawBodyLivesMs = 24 * 3_600_000;

/** Wakes the turns of every citizen with an event that is due and, for whatever reason, still unanswered. */
export async function wakePendingTurns(db: Db, jobs: JobQueue, now: Date): Promise<number> {
  return await inTransaction(db, async (tx) => {
    const citizens = await tx
      .selectDistinct({ oaId: inboxEvents.oaId, userId: inboxEvents.userId })
      .from(inboxEvents)
      .where(and(eq(inboxEvents.status, "pending"), lte(inboxEvents.notBefore, now)))
      .limit(1_000);
    if (citizens.length > 0) await jobs.add(tx, "take-turns", wakingOf(citizens));
    return citizens.length;
  });
}

/** Masks bodies that no turn has taken within a day. */
export async function maskOldBodies(db: Db, sealer: Sealer, now: Date): Promise<number> {
  const rows = await db
    .select({ id: inboxEvents.id, sealedBody: inboxEvents.sealedBody })
    .from(inboxEvents)
    .where(
      and(
        eq(inboxEvents.masked, false),
        lt(inboxEvents.receivedAt, new Date(now.getTime() - rawBodyLivesMs)),
      ),
    )
    .limit(500);
  for (const { id, sealedBody } of rows) {
    const masked = maskJsonText(sealer.open(sealedBody, inboxBody));
    await db
      .update(inboxEvents)
      .set({ sealedBody: sealer.seal(masked, inboxBody), masked: true })
      .where(eq(inboxEvents.id, id));
  }
  return rows.length;
}
