import { sql } from "drizzle-orm";
import type { Db } from "../../../database/database.ts";
import { rowsOf } from "../../../database/rows.ts";

/** Changes when anything does that the list shows first; read through two small indexes. */
export async function listVersion(tx: Db, locality: string): Promise<string> {
  const found = await tx.execute(sql`
    select (select max(last_message_at) from conversations where locality = ${locality}) as newest,
      (select count(*)::int || ' ' || coalesce(max(waiting_since)::text, '') from (
        select waiting_since from conversations
        where locality = ${locality} and waiting_since is not null limit 1000) waits) as waiting`);
  return JSON.stringify(rowsOf(found)[0] ?? {});
}

/** Changes with every message of one conversation, what became of the newest ones, and who has it. */
export async function threadVersion(tx: Db, id: number): Promise<string> {
  const found = await tx.execute(sql`
    select c.last_message_at, c.mode, c.human_until, c.waiting_since, c.assignee_id, c.labels, c.snoozed_until,
      (select string_agg(concat_ws(' ', m.id, m.status, m.reason, m.received_at, m.seen_at), ',') from (
        select * from outbox_messages where conversation_id = c.id order by id desc limit 20) m) as messages,
      (select max(id) from turns where conversation_id = c.id) as turn,
      (select max(id) from conversation_notes where conversation_id = c.id) as note
    from conversations c where c.id = ${id}`);
  return JSON.stringify(rowsOf(found)[0] ?? {});
}
