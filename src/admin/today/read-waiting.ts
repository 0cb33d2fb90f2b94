import { and, asc, eq, isNotNull, isNull, lte, or } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { conversations } from "../../database/schema/index.ts";

const mostShown = 10;

/** Residents whose words wait for a person, the longest waiting first. */
export async function readWaiting(tx: Db, place: string, now: Date) {
  const { waitingSince, snoozedUntil } = conversations;
  return await tx
    .select({
      id: conversations.id,
      userId: conversations.userId,
      since: waitingSince,
      assigneeId: conversations.assigneeId,
    })
    .from(conversations)
    .where(
      and(
        eq(conversations.locality, place),
        isNotNull(waitingSince),
        or(isNull(snoozedUntil), lte(snoozedUntil, now)),
      ),
    )
    .orderBy(asc(waitingSince), asc(conversations.id))
    .limit(mostShown);
}
