import { and, desc, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { requestVoices, serviceRequests } from "../database/schema/index.ts";
import { readOfficer } from "./officer-chat/read-officer.ts";
import { readOwnReports } from "./read-own-reports.ts";
import type { ReportFacts, SimilarReport } from "./report-facts.ts";
import type { ReportTools } from "./report-tools.ts";
import { openStatuses } from "./states.ts";

const day = 24 * 3_600_000;
const mostSimilar = 300;

/**
 * What a turn has to know of reports before it decides, in two queries, three while a report is being told.
 * @param telling whether this turn may file or join a report.
 */
export async function loadReportFacts(
  tools: Pick<ReportTools, "sealer" | "publicUrl">,
  tx: Db,
  { id: conversationId, locality }: { id: number; locality: string },
  telling: boolean,
  now: Date,
): Promise<ReportFacts> {
  const [{ own, filedAt }, officer, similar] = await Promise.all([
    readOwnReports(tools, tx, conversationId),
    readOfficer(tx, conversationId),
    telling ? readSimilar(tx, conversationId, locality, now) : [],
  ]);
  const since = now.getTime() - day;
  return { own, similar, filedToday: filedAt.filter((at) => at.getTime() > since).length, officer };
}

/** The place's open reports of the last 30 days, for “12 nhà quanh đây đã báo”. */
export async function readSimilar(
  tx: Db,
  conversationId: number | null,
  locality: string,
  now: Date,
): Promise<SimilarReport[]> {
  const rows = await tx
    .select({
      request: serviceRequests,
      voices: sql<number>`count(${requestVoices.id})::int`,
      mine: sql<boolean>`coalesce(bool_or(${requestVoices.conversationId} = ${conversationId}), false)`,
    })
    .from(serviceRequests)
    .leftJoin(requestVoices, eq(requestVoices.requestId, serviceRequests.id))
    .where(
      and(
        eq(serviceRequests.locality, locality),
        inArray(serviceRequests.status, [...openStatuses]),
        isNull(serviceRequests.mergedInto),
        gt(serviceRequests.filedAt, new Date(now.getTime() - 30 * day)),
      ),
    )
    .groupBy(serviceRequests.id)
    .orderBy(desc(serviceRequests.id))
    .limit(mostSimilar);
  return rows.map(({ request, voices, mine }) => ({
    requestId: request.id,
    code: request.code,
    area: request.area,
    areaKey: request.areaKey,
    lat: request.lat,
    lon: request.lon,
    operators: request.operators,
    services: request.services,
    at: request.filedAt,
    voices,
    mine,
  }));
}
