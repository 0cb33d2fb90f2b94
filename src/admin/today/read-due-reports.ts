import { and, asc, eq, inArray, lt, sql } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { serviceRequests } from "../../database/schema/index.ts";

const mostShown = 10;

/** By when the office that holds a report has to act next; the report is open and waits for nobody else. */
const due = sql<Date>`case ${serviceRequests.status} when 'submitted' then ${serviceRequests.acknowledgeBy}
  else ${serviceRequests.answerBy} end`.mapWith(serviceRequests.answerBy);

export type DueReport = Awaited<ReturnType<typeof readDueReports>>[number];

/** Reports past their deadline, or before `soonBy`: urgent ones first, then the one due first. */
export async function readDueReports(tx: Db, place: string, soonBy: Date) {
  const { locality, status, urgent } = serviceRequests;
  return await tx
    .select({
      code: serviceRequests.code,
      area: serviceRequests.area,
      receiver: serviceRequests.receiver,
      status,
      urgent,
      due,
    })
    .from(serviceRequests)
    .where(
      and(
        eq(locality, place),
        inArray(status, ["submitted", "acknowledged", "in_progress"]),
        lt(due, sql`${soonBy.toISOString()}::timestamptz`),
      ),
    )
    .orderBy(sql`${urgent} desc`, asc(due))
    .limit(mostShown);
}
