import { and, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { callTasks } from "../../database/schema/index.ts";

/**
 * Takes calls off the list that nobody has to make any more: the news got through at the next contact, the person has
 * said how it is or has been erased, or the report has gone on.
 */
export async function closeNeedlessCalls({ db, now }: { db: Db; now: () => Date }): Promise<void> {
  const needless = sql`(select task.id from call_tasks task
    join service_requests request on request.id = task.request_id
    join request_voices voice on voice.id = task.voice_id
    left join outbox_messages news on news.id = task.outbox_id
    where task.status = 'open' and (
      news.status = 'sent'
      or (task.outbox_id is not null and news.id is null)
      or (task.why = 'verdict' and (voice.verdict_at >= task.created_at
        or request.status not in ('resolved', 'closed_fixed')))
      or (task.why = 'question' and request.status <> 'awaiting_citizen')
      or request.status = 'withdrawn'))`;
  await db
    .update(callTasks)
    .set({ status: "needless", doneAt: now(), outcome: "got_through" })
    .where(and(eq(callTasks.status, "open"), inArray(callTasks.id, needless)));
}
