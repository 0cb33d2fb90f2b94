import { sql } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { rowsOf } from "../../database/rows.ts";

export type TodayCounts = {
  waiting: number;
  flagged: number;
  late: number;
  soon: number;
  calls: number;
  letters: number;
  failedSends: number;
  gaps: number;
  drafts: number;
};

export type CountsAsked = { place: string; now: Date; soonBy: Date; sendsSince: Date; flaggedSince: Date };

/**
 * How much of everything waits, in one statement; each number is the length of a list that can be opened. Reports
 * and calls are those the database shows: of one's own office for a member of an office.
 */
export async function readCounts(tx: Db, asked: CountsAsked): Promise<TodayCounts> {
  const { place, now, soonBy, sendsSince, flaggedSince } = asked;
  const at = (moment: Date) => sql`${moment.toISOString()}::timestamptz`;
  const [row = {}] = rowsOf(
    await tx.execute(sql`select
      (select count(*) from conversations where locality = ${place} and waiting_since is not null
        and (snoozed_until is null or snoozed_until <= ${at(now)}))::int as waiting,
      (select count(*) from conversations where locality = ${place}
        and flagged_at > ${at(flaggedSince)})::int as flagged,
      due.late, due.soon,
      (select count(*) from call_tasks t join service_requests r on r.id = t.request_id
        where t.locality = ${place} and t.status = 'open')::int as calls,
      (select count(*) from dossiers where locality = ${place} and status <> 'answered')::int as letters,
      (select count(*) from outbox_messages o join conversations c on c.id = o.conversation_id
        where c.locality = ${place} and o.status in ('dead', 'unknown')
        and o.created_at > ${at(sendsSince)})::int as failed_sends,
      (select count(*) from question_gaps where locality = ${place} and closed_at is null)::int as gaps,
      (select count(*) from article_versions where status = 'submitted')::int as drafts
    from (select count(*) filter (where due < ${at(now)})::int as late,
        count(*) filter (where due >= ${at(now)})::int as soon
      from (select case status when 'submitted' then acknowledge_by else answer_by end as due
        from service_requests
        where locality = ${place} and status in ('submitted', 'acknowledged', 'in_progress')) as owed
      where due < ${at(soonBy)}) as due`),
  );
  const count = (name: string) => Number(row[name] ?? 0);
  return {
    waiting: count("waiting"),
    flagged: count("flagged"),
    late: count("late"),
    soon: count("soon"),
    calls: count("calls"),
    letters: count("letters"),
    failedSends: count("failed_sends"),
    gaps: count("gaps"),
    drafts: count("drafts"),
  };
}
