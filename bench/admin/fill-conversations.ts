import { sql } from "drizzle-orm";
import type { Db } from "../../src/database/database.ts";
import type { BenchPlace } from "./places.ts";
import type { SealedPools } from "./sealed-pools.ts";

/**
 * A year of talk: conversations, and in each one to seven turns with what came in and what went out.
 * @param db one connection: it keeps a table of its own meanwhile.
 */
export async function fillConversations(
  db: Db,
  places: readonly BenchPlace[],
  pools: SealedPools,
  now: Date,
): Promise<void> {
  const until = now.toISOString();
  for (const { slug, oaId, conversations } of places)
    await db.execute(sql`
      insert into conversations (oa_id, user_id, locality, is_follower, created_at, state)
      select ${oaId}, (${oaId.slice(-5)} || lpad(n::text, 14, '0')), ${slug}, n % 3 = 0,
        ${until}::timestamptz - random() * interval '365 days', '{}'::jsonb
      from generate_series(1, ${conversations}::int) n`);
  await db.execute(sql`
    create temp table talk as
    select row_number() over (order by c.id, k)::bigint as id, c.id as conversation_id, c.locality, c.oa_id,
      c.user_id, k, least(c.created_at + (k - 1) * random() * interval '9 days', ${until}::timestamptz) as at,
      random() as dice, floor(random() * 1000)::int as pick
    from conversations c cross join lateral generate_series(1, 1 + (c.id % 7)::int) k`);
  await db.execute(sql`
    insert into inbox_events (id, event_key, app_id, event_name, oa_id, user_id, event_at, received_at, not_before,
      status, sealed_body, masked, attempts, done_at)
    overriding system value
    select id, 'bench-' || id, 'bench', 'user_send_text', oa_id, user_id, at, at, at, 'done',
      (${asArray(pools.inbound)})[1 + pick % ${pools.inbound.length}::int], true, 1, at from talk`);
  await db.execute(sql`
    insert into turns (id, conversation_id, locality, inbox_event_id, status, article_id, score, created_at)
    overriding system value
    select id, conversation_id, locality, id, ${statusOf},
      case when dice < 0.62 then (select array_agg(a.id) from articles a)[1 + (pick * pick / 400) %
        (select count(*)::int from articles)] end,
      case when dice < 0.72 then 0.5 + dice / 2 end, at from talk`);
  await db.execute(sql`
    insert into outbox_messages (id, conversation_id, turn_id, oa_id, user_id, kind, author_id, sealed_message,
      status, reason, not_before, attempts, sending_since, message_id, sent_at, received_at, seen_at, created_at)
    overriding system value
    select id, conversation_id, id, oa_id, user_id, 'reply', null,
      (${asArray(pools.outbound)})[1 + pick % ${pools.outbound.length}::int],
      case when dice > 0.9996 then 'dead' when dice > 0.9993 then 'unknown' else 'sent' end,
      case when dice > 0.9993 then 'history_inconclusive' end, at, 1, at, 'bench-' || id, at, at, at, at from talk`);
  for (const table of ["inbox_events", "turns", "outbox_messages"])
    await db.execute(
      sql`select setval(pg_get_serial_sequence(${table}, 'id'),
        (select max(id) from ${sql.identifier(table)}))`,
    );
  await db.execute(sql`
    insert into outbox_messages (conversation_id, turn_id, oa_id, user_id, kind, author_id, sealed_message, status,
      not_before, attempts, sending_since, message_id, sent_at, created_at)
    select conversation_id, null, oa_id, user_id, 'staff', 'bench-officer',
      (${asArray(pools.outbound)})[1 + pick % ${pools.outbound.length}::int], 'sent',
      answered, 1, answered, 'person-' || id, answered, answered
    from (select *, least(at + random() * interval '20 hours', ${until}::timestamptz) as answered from talk
      where dice between 0.72 and 0.77) as asked`);
  await db.execute(sql`
    update conversations c set last_interaction_at = t.at, last_message_at = t.at
    from (select conversation_id, max(at) as at from talk group by conversation_id) t
    where t.conversation_id = c.id`);
  await db.execute(sql`
    update conversations set mode = 'human', human_since = last_message_at, waiting_since = last_message_at,
      human_until = ${until}::timestamptz + interval '8 hours'
    where id % 157 = 0 and last_message_at > ${until}::timestamptz - interval '20 days'`);
  await db.execute(sql`
    update conversations set labels = array['hẹn gặp'], assignee_id = 'bench-officer' where id % 41 = 0`);
}

const statusOf = sql.raw(`case
  when dice < 0.62 then 'answered' when dice < 0.68 then 'clarify' when dice < 0.72 then 'unknown'
  when dice < 0.78 then 'handover' when dice < 0.80 then 'human_mode' when dice < 0.88 then 'greeting'
  when dice < 0.91 then 'menu' when dice < 0.94 then 'report_question' when dice < 0.97 then 'report_filed'
  when dice < 0.985 then 'out_of_scope' when dice < 0.99 then 'safety_warning' when dice < 0.995 then 'ignored'
  else 'privacy' end`);

function asArray(texts: readonly string[]) {
  return sql`array[${sql.join(
    texts.map((text) => sql`${text}`),
    sql`, `,
  )}]::text[]`;
}
