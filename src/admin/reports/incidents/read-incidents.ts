import { and, asc, count, desc, eq, lt, sql } from "drizzle-orm";
import type { Db } from "../../../database/database.ts";
import { dossiers, incidents, serviceRequests } from "../../../database/schema/index.ts";

const perPage = 50;
const mostMembers = 300;

/** Incidents, the newest first; those with a report this person may see. */
export async function listIncidents(tx: Db, status: "open" | "closed", before: number | null) {
  const rows = await tx
    .select({ incident: incidents, members: count(serviceRequests.id) })
    .from(incidents)
    .innerJoin(serviceRequests, eq(serviceRequests.incidentId, incidents.id))
    .where(and(eq(incidents.status, status), before === null ? undefined : lt(incidents.id, before)))
    .groupBy(incidents.id)
    .orderBy(desc(incidents.id))
    .limit(perPage + 1);
  const shown = rows.slice(0, perPage);
  return { rows: shown, next: rows.length > perPage ? (shown.at(-1)?.incident.id ?? null) : null };
}

export type IncidentFacts = NonNullable<Awaited<ReturnType<typeof readIncident>>>;

/** One incident with its reports and its letters; `null` where there is none, or none of its reports may be seen. */
export async function readIncident(tx: Db, id: number) {
  const [incident] = await tx.select().from(incidents).where(eq(incidents.id, id));
  if (!incident) return null;
  const members = await tx
    .select({
      request: serviceRequests,
      voices: sql<number>`(select count(*)::int from request_voices spoken
        where spoken.request_id = service_requests.id)`,
    })
    .from(serviceRequests)
    .where(eq(serviceRequests.incidentId, id))
    .orderBy(asc(serviceRequests.id))
    .limit(mostMembers);
  if (members.length === 0) return null;
  const letters = await tx
    .select({
      id: dossiers.id,
      number: dossiers.number,
      operator: dossiers.operator,
      status: dossiers.status,
      sentAt: dossiers.sentAt,
      answerBy: dossiers.answerBy,
    })
    .from(dossiers)
    .where(eq(dossiers.incidentId, id))
    .orderBy(asc(dossiers.id));
  return { incident, members, letters };
}
