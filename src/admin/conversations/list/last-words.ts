import { sql } from "drizzle-orm";
import type { Db } from "../../../database/database.ts";
import { rowsOf } from "../../../database/rows.ts";

/** The citizen's newest event that was answered: its sealed body and what it was answered from. */
export type LastWords = { sealedBody: string; eventName: string; articleId: string | null };

/** The newest words of some conversations, by their ids, in one statement. */
export async function readLastWords(tx: Db, ids: number[]): Promise<Map<number, LastWords>> {
  if (ids.length === 0) return new Map();
  const list = sql.join(
    ids.map((id) => sql`${id}::bigint`),
    sql`, `,
  );
  const found = await tx.execute(sql`
    select asked.id, newest.article_id, event.sealed_body, event.event_name
    from unnest(array[${list}]) as asked(id)
    cross join lateral (
      select article_id, inbox_event_id from turns
      where conversation_id = asked.id order by id desc limit 1) newest
    join inbox_events event on event.id = newest.inbox_event_id`);
  return new Map(
    rowsOf(found).map((row) => [
      Number(row.id),
      {
        sealedBody: String(row.sealed_body),
        eventName: String(row.event_name),
        articleId: row.article_id === null ? null : String(row.article_id),
      },
    ]),
  );
}
