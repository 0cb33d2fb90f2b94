import { and, eq, sql } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { incidents, serviceRequests } from "../../database/schema/index.ts";
import type { ServiceRequest } from "../actor.ts";
import { incidentKind, incidentOf } from "../duplicates/index.ts";
import type { ReportTools } from "../report-tools.ts";

const monthMs = 30 * 24 * 3_600_000;

/**
 * Puts a new report into the open incident of its place, or opens one: all carriers together, because whether one
 * network is missing or all are decides who can mend it. @returns the incident's id.
 */
export async function attachToIncident(tools: ReportTools, tx: Db, request: ServiceRequest): Promise<number> {
  const now = tools.now();
  const open = await tx
    .select()
    .from(incidents)
    .where(
      and(
        eq(incidents.locality, request.locality),
        eq(incidents.status, "open"),
        sql`${incidents.lastReportAt} > ${new Date(now.getTime() - monthMs).toISOString()}::timestamptz`,
      ),
    )
    .for("update");
  const found = incidentOf(open, request);
  const id = found ? found.id : await openIncident(tx, request, now);
  await tx.update(serviceRequests).set({ incidentId: id }).where(eq(serviceRequests.id, request.id));
  await growIncident(tools, tx, { ...request, incidentId: id }, request.operators);
  return id;
}

/** Another voice or report of an incident: its carriers, its kind and its age follow. */
export async function growIncident(
  { now }: Pick<ReportTools, "now">,
  tx: Db,
  { incidentId }: Pick<ServiceRequest, "incidentId">,
  operators: string[],
): Promise<void> {
  if (incidentId === null) return;
  const [incident] = await tx.select().from(incidents).where(eq(incidents.id, incidentId)).for("update");
  if (!incident) return;
  const all = [...new Set([...incident.operators, ...operators])];
  await tx
    .update(incidents)
    .set({ operators: all, kind: incidentKind(all), lastReportAt: now() })
    .where(eq(incidents.id, incidentId));
}

async function openIncident(tx: Db, request: ServiceRequest, now: Date): Promise<number> {
  const { locality, area, areaKey, lat, lon, operators } = request;
  const [row] = await tx
    .insert(incidents)
    .values({
      locality,
      area,
      areaKey,
      lat,
      lon,
      operators,
      kind: incidentKind(operators),
      openedAt: now,
      lastReportAt: now,
    })
    .returning({ id: incidents.id });
  if (!row) throw new Error("An incident could not be opened");
  return row.id;
}
