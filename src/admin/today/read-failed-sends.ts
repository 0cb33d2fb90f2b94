import { and, desc, eq, gt, inArray } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { conversations, outboxMessages } from "../../database/schema/index.ts";

const mostShown = 10;
const day = 24 * 3_600_000;

/** Older ones have been seen often enough. */
export const sendsShownMs = 14 * day;

/** Messages to residents that did not arrive, or of which nobody knows; the newest first. */
export async function readFailedSends(tx: Db, place: string, now: Date) {
  return await tx
    .select({
      id: outboxMessages.id,
      conversationId: outboxMessages.conversationId,
      status: outboxMessages.status,
      reason: outboxMessages.reason,
      createdAt: outboxMessages.createdAt,
    })
    .from(outboxMessages)
    .innerJoin(conversations, eq(conversations.id, outboxMessages.conversationId))
    .where(
      and(
        inArray(outboxMessages.status, ["dead", "unknown"]),
        gt(outboxMessages.createdAt, new Date(now.getTime() - sendsShownMs)),
        eq(conversations.locality, place),
      ),
    )
    .orderBy(desc(outboxMessages.id))
    .limit(mostShown);
}
