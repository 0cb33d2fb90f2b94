import { and, eq, inArray } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { outboxMessages } from "../database/schema/index.ts";
import type { JobQueue } from "../jobs/job-queue.ts";

/** What may be sent once more by a deliberate word of staff; of `unknown` nobody knows whether it arrived. */
const resendable = ["unknown", "failed", "dead"] as const;

/**
 * Puts a message that did not go, or of which it cannot be known, back into the queue. It may arrive twice: a person
 * has said that this is better than not at all.
 * @returns false when it stands differently now (sent meanwhile, waiting, another conversation's).
 */
export async function sendAgain(
  tx: Db,
  jobs: Pick<JobQueue, "add">,
  { id, conversationId, now }: { id: number; conversationId: number; now: Date },
): Promise<boolean> {
  const again = await tx
    .update(outboxMessages)
    .set({ status: "queued", reason: "sent_again", attempts: 0, sendingSince: null, notBefore: now })
    .where(
      and(
        eq(outboxMessages.id, id),
        eq(outboxMessages.conversationId, conversationId),
        inArray(outboxMessages.status, [...resendable]),
      ),
    )
    .returning({ id: outboxMessages.id });
  if (again.length === 0) return false;
  await jobs.add(tx, "deliver-messages", [{ conversationId }]);
  return true;
}

/** Takes back what has not left yet. @returns false when it has, or is another conversation's. */
export async function withdrawMessage(
  tx: Db,
  { id, conversationId }: { id: number; conversationId: number },
): Promise<boolean> {
  const withdrawn = await tx
    .update(outboxMessages)
    .set({ status: "failed", reason: "withdrawn", callBy: null })
    .where(
      and(
        eq(outboxMessages.id, id),
        eq(outboxMessages.conversationId, conversationId),
        eq(outboxMessages.kind, "staff"),
        inArray(outboxMessages.status, ["queued", "waiting"]),
      ),
    )
    .returning({ id: outboxMessages.id });
  return withdrawn.length > 0;
}
