import { and, asc, eq, gt, inArray, ne } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { incidents, serviceRequests } from "../../database/schema/index.ts";
import type { ServiceRequest } from "../actor.ts";
import { openDossiers } from "../dossier/open-dossier.ts";
import { incidentKind, incidentOf } from "../duplicates/index.ts";
import type { ReportTools } from "../report-tools.ts";

const monthMs = 30 * 24 * 3_600_000;

/**
 * Puts a new report into the open incident of its place, or opens one: all carriers together, because whether one
 * network is missing or all are decides who can mend it. @returns the incident's id.
 */
export async function attachToIncident(tools: ReportTools, tx: Db, request: ServiceRequest): Promise<number> {
  const now = tools.now();
  const found = incidentOf(await openIncidents(tx, request, now), { ...request, at: now });
  const id = found ? found.id : await openIncident(tx, request, now);
  await tx.update(serviceRequests).set({ incidentId: id }).where(eq(serviceRequests.id, request.id));
  await growIncident(tools, tx, { ...request, incidentId: id }, request.operators);
  return id;
}

/** The place's open incidents with their recent reports, locked until the transaction ends. */
async function openIncidents(tx: Db, { id, locality }: ServiceRequest, now: Date) {
  const open = await tx
    .select({ id: incidents.id })
    .from(incidents)
    .where(
      and(
        eq(incidents.locality, locality),
        eq(incidents.status, "open"),
        gt(incidents.lastReportAt, new Date(now.getTime() - monthMs)),
      ),
    )
    .orderBy(asc(incidents.id))
    .for("update");
  const ids = open.map((incident) => incident.id);
  const members = await tx
    .select()
    .from(serviceRequests)
    .where(and(inArray(serviceRequests.incidentId, ids), ne(serviceRequests.id, id)));
  return ids.map((incidentId) => ({
    id: incidentId,
    members: members
      .filter((member) => member.incidentId === incidentId)
      .map((member) => ({ ...member, at: member.filedAt })),
  }));
}

/** Another voice or report of an incident: its carriers, its kind and its age follow. */
export async function growIncident(
  tools: ReportTools,
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
    .set({ operators: all, kind: incidentKind(all), lastReportAt: tools.now() })
    .where(eq(incidents.id, incidentId));
  await openDossiers(tools, tx, incidentId);
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
