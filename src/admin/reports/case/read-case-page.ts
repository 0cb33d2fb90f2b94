import { asc, count, eq } from "drizzle-orm";
import type { Db } from "../../../database/database.ts";
import { incidents, requestEvents, serviceRequests } from "../../../database/schema/index.ts";
import type { ServiceRequest } from "../../../signal-reports/actor.ts";
import { readCase } from "../../../signal-reports/offices/read-case.ts";
import type { ReportTools } from "../../../signal-reports/report-tools.ts";
import type { StaffSession } from "../../../staff/staff-session.ts";
import { readColleagues } from "../../conversations/colleagues.ts";
import { notePresence } from "./presence.ts";

export type CaseFacts = NonNullable<Awaited<ReturnType<typeof readCasePage>>>;
type Asked = { code: string; session: StaffSession; now: Date };

/** Everything the page of one report shows, without residents' words; `null` where there is none in this place. */
export async function readCasePage(
  tools: Pick<ReportTools, "sealer" | "placeOf">,
  tx: Db,
  { code, session, now }: Asked,
) {
  const request = await findByCode(tx, code);
  const found = request && (await readCase(tools, tx, request.id));
  if (!found) return null;
  const presence = await notePresence(tx, { session, code, now });
  const events = await tx
    .select()
    .from(requestEvents)
    .where(eq(requestEvents.requestId, request.id))
    .orderBy(asc(requestEvents.id));
  const mentioned = [
    ...presence.others,
    ...events.flatMap((event) => (event.actorKind === "staff" ? (event.actorId ?? []) : [])),
    ...events.flatMap(({ details }) => (typeof details.assignee === "string" ? details.assignee : [])),
    ...(request.assigneeId ? [request.assigneeId] : []),
  ];
  return {
    found,
    events,
    presence,
    incident: await readIncident(tx, request),
    mergedInto: await codeOf(tx, request.mergedInto),
    colleagues: await readColleagues(tx, session.place, mentioned),
  };
}

export async function findByCode(tx: Db, code: string): Promise<ServiceRequest | undefined> {
  const [request] = await tx.select().from(serviceRequests).where(eq(serviceRequests.code, code));
  return request;
}

async function readIncident(tx: Db, { incidentId }: ServiceRequest) {
  if (incidentId === null) return null;
  const [incident] = await tx
    .select({
      id: incidents.id,
      status: incidents.status,
      kind: incidents.kind,
      members: count(serviceRequests.id),
    })
    .from(incidents)
    .leftJoin(serviceRequests, eq(serviceRequests.incidentId, incidents.id))
    .where(eq(incidents.id, incidentId))
    .groupBy(incidents.id);
  return incident ?? null;
}

async function codeOf(tx: Db, id: number | null): Promise<string | null> {
  if (id === null) return null;
  const [row] = await tx
    .select({ code: serviceRequests.code })
    .from(serviceRequests)
    .where(eq(serviceRequests.id, id));
  return row?.code ?? null;
}
