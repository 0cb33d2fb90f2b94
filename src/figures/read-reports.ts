import { and, eq, gte, inArray, isNotNull, lt, sql } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { rowsOf } from "../database/rows.ts";
import { requestVoices, serviceRequests } from "../database/schema/index.ts";
import type { RequestStatus } from "../signal-reports/states.ts";
import type { Period } from "./period.ts";

/** As much of a report as is counted. */
export type CountedReport = {
  locality: string;
  status: RequestStatus;
  area: string | null;
  operators: string[];
  filedAt: Date;
  clockStartedAt: Date;
  acknowledgeBy: Date;
  answerBy: Date;
  acknowledgedAt: Date | null;
  resolvedAt: Date | null;
  closedAt: Date | null;
  reopened: boolean;
};

/** The reports filed within a span. @param locality `null` for all places. */
export async function readReports(
  tx: Db,
  locality: string | null,
  { from, until }: { from: Date; until: Date },
): Promise<CountedReport[]> {
  const rows = rowsOf(
    await tx.execute(sql`
      select locality, status, area, operators, ${epoch("filed_at")}, ${epoch("clock_started_at")},
        ${epoch("acknowledge_by")}, ${epoch("answer_by")}, ${epoch("acknowledged_at")}, ${epoch("resolved_at")},
        ${epoch("closed_at")}, exists (select from request_events happened
          where happened.request_id = service_requests.id and happened.verb = 'reopen') as reopened
      from service_requests
      where ${locality === null ? sql`true` : sql`locality = ${locality}`}
        and filed_at >= ${from.toISOString()}::timestamptz and filed_at < ${until.toISOString()}::timestamptz`),
  );
  return rows.map((row) => ({
    locality: String(row.locality),
    status: row.status as RequestStatus,
    area: row.area as string | null,
    operators: row.operators as string[],
    filedAt: momentOf(row.filed_at),
    clockStartedAt: momentOf(row.clock_started_at),
    acknowledgeBy: momentOf(row.acknowledge_by),
    answerBy: momentOf(row.answer_by),
    acknowledgedAt: momentOrNone(row.acknowledged_at),
    resolvedAt: momentOrNone(row.resolved_at),
    closedAt: momentOrNone(row.closed_at),
    reopened: row.reopened === true,
  }));
}

/** Moments travel as seconds: thousands of written dates take longer to read than to count. */
function epoch(column: string) {
  return sql`date_part('epoch', ${sql.identifier(column)}) as ${sql.identifier(column)}`;
}

function momentOf(seconds: unknown): Date {
  return new Date(Math.round(Number(seconds) * 1_000));
}

function momentOrNone(seconds: unknown): Date | null {
  return seconds === null ? null : momentOf(seconds);
}

export type Verdicts = { good: number; better: number; not_fixed: number; silent: number };

/** What those said who were asked whether it is fixed, of reports filed within the period; silence counted too. */
export async function readVerdicts(
  tx: Db,
  locality: string | null,
  { from, until }: Pick<Period, "from" | "until">,
): Promise<Verdicts> {
  const { verdict, requestId, verdictAskedAt } = requestVoices;
  const filed = tx
    .select({ id: serviceRequests.id })
    .from(serviceRequests)
    .where(
      and(
        locality === null ? undefined : eq(serviceRequests.locality, locality),
        gte(serviceRequests.filedAt, from),
        lt(serviceRequests.filedAt, until),
      ),
    );
  const rows = await tx
    .select({ verdict, count: sql<number>`count(*)::int` })
    .from(requestVoices)
    .where(and(inArray(requestId, filed), isNotNull(verdictAskedAt)))
    .groupBy(verdict);
  const counts: Verdicts = { good: 0, better: 0, not_fixed: 0, silent: 0 };
  for (const { verdict, count } of rows) counts[verdict ?? "silent"] += count;
  return counts;
}
