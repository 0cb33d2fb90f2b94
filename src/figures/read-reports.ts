import { and, eq, gte, inArray, isNotNull, lt, sql } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { requestVoices, serviceRequests } from "../database/schema/index.ts";
import type { Period } from "./period.ts";

export type CountedReport = Awaited<ReturnType<typeof readReports>>[number];

/** The reports filed within a span, as much of them as is counted. @param locality `null` for all places. */
export async function readReports(
  tx: Db,
  locality: string | null,
  { from, until }: { from: Date; until: Date },
) {
  const { filedAt } = serviceRequests;
  // Spelt out: in a query of one table Drizzle names columns without it, and “id” would be the event's own.
  const reopened = sql<boolean>`exists (select from request_events happened
    where happened.request_id = service_requests.id and happened.verb = 'reopen')`;
  return await tx
    .select({
      locality: serviceRequests.locality,
      status: serviceRequests.status,
      area: serviceRequests.area,
      operators: serviceRequests.operators,
      filedAt,
      clockStartedAt: serviceRequests.clockStartedAt,
      acknowledgeBy: serviceRequests.acknowledgeBy,
      answerBy: serviceRequests.answerBy,
      acknowledgedAt: serviceRequests.acknowledgedAt,
      resolvedAt: serviceRequests.resolvedAt,
      closedAt: serviceRequests.closedAt,
      reopened,
    })
    .from(serviceRequests)
    .where(
      and(
        locality === null ? undefined : eq(serviceRequests.locality, locality),
        gte(filedAt, from),
        lt(filedAt, until),
      ),
    );
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
