import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { type Db, inTransaction } from "../database/database.ts";
import { rowsOf } from "../database/rows.ts";
import { conversations, inboxEvents, media, outboxMessages, turns } from "../database/schema/index.ts";
import { eraseMedia } from "../media/erase-media.ts";
import { closedStatuses } from "../signal-reports/states.ts";

/** As many in one transaction: short enough to hold nobody up. */
const atOnce = 200;

type Old = { id: number; oaId: string; userId: string; isFollower: boolean };

/**
 * Erases what was said in conversations whose newest message is older than `before`; never of somebody who waits, is
 * being answered, has an open report or is an office's officer. A follower stays one, without a word. @returns how many.
 */
export async function eraseOldConversations(
  db: Db,
  { locality, before, now }: { locality: string; before: Date; now: Date },
): Promise<number> {
  return await inTransaction(db, async (tx) => {
    const old = await findOld(tx, locality, before, now);
    if (old.length === 0) return 0;
    for (const { id } of old) await erasePictures(tx, id, now);
    await tx.delete(inboxEvents).where(
      sql`(${inboxEvents.oaId}, ${inboxEvents.userId}) in (${sql.join(
        old.map(({ oaId, userId }) => sql`(${oaId}, ${userId})`),
        sql`, `,
      )})`,
    );
    const [followers, others] = [true, false].map((follows) =>
      old.filter(({ isFollower }) => isFollower === follows).map(({ id }) => id),
    );
    if (others?.length) await tx.delete(conversations).where(inArray(conversations.id, others));
    if (followers?.length) await empty(tx, followers);
    return old.length;
  });
}

async function findOld(tx: Db, locality: string, before: Date, now: Date): Promise<Old[]> {
  const closed = sql.join(
    closedStatuses.map((status) => sql`${status}`),
    sql`, `,
  );
  const rows = rowsOf(
    await tx.execute(sql`select c.id, c.oa_id, c.user_id, c.is_follower from conversations c
      where c.locality = ${locality} and coalesce(c.last_message_at, c.created_at) < ${before.toISOString()}::timestamptz
        and c.waiting_since is null and (c.mode = 'bot' or c.human_until < ${now.toISOString()}::timestamptz)
        and (not c.is_follower or exists (select from turns t where t.conversation_id = c.id)
          or exists (select from outbox_messages o where o.conversation_id = c.id))
        and not exists (select from outbox_messages o where o.conversation_id = c.id
          and o.created_at >= ${before.toISOString()}::timestamptz)
        and not exists (select from inbox_events e where e.oa_id = c.oa_id and e.user_id = c.user_id
          and e.status = 'pending')
        and not exists (select from request_voices v join service_requests r on r.id = v.request_id
          where v.conversation_id = c.id and r.status not in (${closed}))
        and not exists (select from office_channels h where h.conversation_id = c.id and h.status <> 'off')
      order by c.id limit ${atOnce} for update of c skip locked`),
  );
  return rows.map((row) => ({
    id: Number(row.id),
    oaId: String(row.oa_id),
    userId: String(row.user_id),
    isFollower: row.is_follower === true,
  }));
}

/** A report's pictures have a time of their own. */
async function erasePictures(tx: Db, conversationId: number, now: Date): Promise<void> {
  const own = await tx
    .select({ id: media.id })
    .from(media)
    .where(and(eq(media.conversationId, conversationId), isNull(media.requestId), isNull(media.erasedAt)));
  if (own.length > 0) await eraseMedia(tx, { ids: own.map(({ id }) => id) }, now);
}

async function empty(tx: Db, ids: number[]): Promise<void> {
  await tx.delete(outboxMessages).where(inArray(outboxMessages.conversationId, ids));
  await tx.delete(turns).where(inArray(turns.conversationId, ids));
  await tx.execute(
    sql`delete from conversation_notes where conversation_id in (${sql.join(
      ids.map((id) => sql`${id}`),
      sql`, `,
    )})`,
  );
  await tx
    .update(conversations)
    .set({
      state: {},
      labels: [],
      sealedName: null,
      lastStatus: null,
      flag: null,
      flaggedAt: null,
      personId: null,
    })
    .where(inArray(conversations.id, ids));
}
