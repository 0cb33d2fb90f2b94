import { and, eq, gte, inArray, isNotNull, lt, sql } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { rowsOf } from "../database/rows.ts";
import { requestVoices, serviceRequests } from "../database/schema/index.ts";
import type { RequestStatus } from "../signal-reports/states.ts";
import { momentOf, packed, packedMoment, packedWords, unpacked } from "./packed-rows.ts";
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
  const columns = [
    ...[sql`locality`, sql`status`, packedWords(sql`area`), sql`array_to_string(operators, ',')`],
    ...moments.map((name) => packedMoment(sql`${sql.identifier(name)}`)),
    sql`case when exists (select from request_events happened
      where happened.request_id = service_requests.id and happened.verb = 'reopen') then 'reopened' else '' end`,
  ];
  const [row] = rowsOf(
    await tx.execute(sql`
      select ${packed(columns)} from service_requests
      where ${locality === null ? sql`true` : sql`locality = ${locality}`}
        and filed_at >= ${from.toISOString()}::timestamptz and filed_at < ${until.toISOString()}::timestamptz`),
  );
  return unpacked(row?.packed).map(reportOf);
}

const moments = [
  ...["filed_at", "clock_started_at", "acknowledge_by", "answer_by"],
  ...["acknowledged_at", "resolved_at", "closed_at"],
] as const;

function reportOf(cells: string[]): CountedReport {
  const [locality = "", status, area, operators, filed, clock, acknowledge, answer, ...rest] = cells;
  const [acknowledged, resolved, closed, reopened] = rest;
  return {
    locality,
    status: status as RequestStatus,
    area: area || null,
    operators: operators ? operators.split(",") : [],
    filedAt: new Date(Number(filed)),
    clockStartedAt: new Date(Number(clock)),
    acknowledgeBy: new Date(Number(acknowledge)),
    answerBy: new Date(Number(answer)),
    acknowledgedAt: momentOf(acknowledged),
    resolvedAt: momentOf(resolved),
    closedAt: momentOf(closed),
    reopened: reopened === "reopened",
  };
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
