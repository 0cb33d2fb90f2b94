import { sql } from "drizzle-orm";
import type { Db } from "../../src/database/database.ts";
import type { BenchPlace } from "./places.ts";
import type { SealedPools } from "./sealed-pools.ts";

/** A year of weak-signal reports with their voices, history, messages to offices, calls and questions unanswered. */
export async function fillReports(
  db: Db,
  places: readonly BenchPlace[],
  pools: SealedPools,
  now: Date,
): Promise<void> {
  const until = sql`${now.toISOString()}::timestamptz`;
  for (const place of places) await fillPlace(db, place, until);
  await db.execute(sql`
    update incidents i set last_report_at = i.opened_at + interval '2 days'`);
  await db.execute(sql`
    insert into request_voices (request_id, conversation_id, sealed_details, operators, indoors, joined_at,
      verdict_asked_at, verdict, verdict_at)
    select r.id, c.id, (${asArray(pools.voices)})[1 + (r.id + k) % ${pools.voices.length}::int], r.operators, 'indoor',
      r.filed_at + (k - 1) * interval '1 hour', r.resolved_at,
      case when r.resolved_at is null or dice > 0.6 then null when dice > 0.2 then 'good' when dice > 0.1 then 'better'
        else 'not_fixed' end,
      case when r.resolved_at is not null and dice <= 0.6 then r.resolved_at + interval '1 day' end
    from (select r.*, first.id as first_conversation from service_requests r
      join (select locality, min(id) as id from conversations group by locality) first using (locality)) r
    cross join lateral generate_series(1, 1 + (r.id % 3)::int) k
    cross join lateral (select random() as dice where k > 0) d
    left join conversations c on c.id = r.first_conversation + (r.id + k) % 3 and c.locality = r.locality`);
  await db.execute(sql`
    insert into request_events (request_id, at, verb, from_status, to_status, actor_kind, actor_id, via, details)
    select id, filed_at, 'file', null, 'submitted', 'citizen', null, 'chat', '{}'::jsonb from service_requests
    union all select id, acknowledged_at, 'acknowledge', 'submitted', 'acknowledged', 'office', receiver, 'link', '{}'
      from service_requests where acknowledged_at is not null
    union all select id, resolved_at, 'resolve', 'in_progress', 'resolved', 'office', receiver, 'link',
      '{"proof":{"kind":"document","number":"12/UBND","date":"2026-06-01"}}' from service_requests where resolved_at is not null
    union all select id, resolved_at + interval '1 day', 'reopen', 'resolved', 'submitted', 'citizen', null, 'chat',
      '{}' from service_requests where resolved_at is not null and id % 13 = 0
    union all select id, closed_at, 'confirm', 'resolved', 'closed_fixed', 'citizen', null, 'chat',
      '{"verdict":"good"}'
      from service_requests where closed_at is not null`);
  await db.execute(sql`
    insert into office_channels (locality, office_id, kind, address, created_at)
    select distinct locality, receiver, 'email', receiver || '@' || locality || '.example', ${until}
    from service_requests`);
  await db.execute(sql`
    insert into office_messages (locality, office_id, channel_id, request_id, step, what, status, not_before,
      created_at, sent_at)
    select r.locality, r.receiver, h.id, r.id, 'event:' || r.id, 'assigned',
      case when r.id % 997 = 0 then 'dead' else 'sent' end, r.filed_at, r.filed_at, r.filed_at
    from service_requests r join office_channels h on h.locality = r.locality and h.office_id = r.receiver`);
  await db.execute(sql`
    insert into call_tasks (locality, request_id, voice_id, office_id, why, status, created_at)
    select r.locality, r.id, v.id, coalesce(r.helper, r.receiver), 'verdict',
      case when r.id % 5 = 0 then 'open' else 'done' end, r.filed_at + interval '5 days'
    from service_requests r join lateral (select id from request_voices where request_id = r.id limit 1) v on true
    where r.status = 'resolved' and r.filed_at > ${until} - interval '40 days'`);
}

async function fillPlace(
  db: Db,
  { slug, codePrefix, areas, reports }: BenchPlace,
  until: ReturnType<typeof sql>,
): Promise<void> {
  const list = asArray(areas);
  // A few hold many reports, most hold few.
  const incidents = Math.max(1, Math.min(50, Math.round(reports / 40)));
  await db.execute(sql`
    insert into incidents (locality, area, area_key, kind, operators, status, opened_at, last_report_at)
    select ${slug}, (${list})[1 + n % ${areas.length}::int], lower((${list})[1 + n % ${areas.length}::int]), 'partial',
      '{viettel}', case when n % 4 = 0 then 'open' else 'closed' end,
      ${until} - n * interval '6 days', ${until} - n * interval '6 days'
    from generate_series(1, ${incidents}::int) n`);
  await db.execute(sql`
    insert into service_requests (code, locality, channel, status, services, operators, area, area_key, lat, lon,
      urgent, receiver, coordinator, fixer, told, helper, rule_id, routing_why, incident_id, filed_at,
      clock_started_at, acknowledge_by, answer_by, acknowledged_at, resolved_at, closed_at, updated_at)
    select ${codePrefix} || '-26-' || lpad(n::text, 4, '0'), ${slug}, case when n % 9 = 0 then 'staff' else 'zalo' end,
      status, array[(array['mobile-data','voice','fixed-broadband','wifi'])[1 + n % 4]],
      array[(array['viettel','vinaphone','mobifone','vietnamobile'])[1 + (n * n) % 4]],
      (${list})[1 + (n * 7) % ${areas.length}::int], lower((${list})[1 + (n * 7) % ${areas.length}::int]),
      20 + random(), 105 + random(), n % 50 = 0, (array['culture','economy','committee'])[1 + n % 3],
      'council-office', 'carriers', 'committee', 'unit-head', 'everything-else',
      'Đây là nơi phụ trách sóng yếu của địa phương',
      case when n % 3 = 0 then (select array_agg(id order by id) from incidents where locality = ${slug})
        [1 + floor(power(random(), 3) * ${incidents}::int)::int] end,
      filed, filed, filed + interval '1 day', filed + interval '7 days',
      case when status not in ('submitted', 'withdrawn') then least(filed + took / 6, ${until}) end,
      case when status in ('resolved', 'closed_fixed') then least(filed + took, ${until}) end,
      case when status in ('closed_fixed', 'closed_declined', 'withdrawn', 'merged')
        then least(filed + took + interval '2 days', ${until}) end, filed
    from (select n, filed, random() * interval '12 days' as took,
        case when filed > ${until} - interval '10 days'
          then (array['submitted','acknowledged','in_progress','awaiting_citizen','resolved'])[1 + n % 5]
        else (array['closed_fixed','closed_fixed','closed_fixed','closed_fixed','closed_declined','withdrawn',
          'awaiting_carrier','closed_fixed','in_progress','merged'])[1 + n % 10] end as status
      from (select n, ${until} - random() * interval '365 days' as filed
        from generate_series(1, ${reports}::int) n) as numbered) as dated`);
}

function asArray(texts: readonly string[]) {
  return sql`array[${sql.join(
    texts.map((text) => sql`${text}`),
    sql`, `,
  )}]::text[]`;
}
