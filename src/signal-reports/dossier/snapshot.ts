import { and, asc, eq, inArray } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { type dossiers, type incidents, serviceRequests } from "../../database/schema/index.ts";
import type { ServiceRequest } from "../actor.ts";
import type { ReportTools } from "../report-tools.ts";
import { openStatuses } from "../states.ts";
import { describeDossier } from "./describe-dossier.ts";
import type { DossierInput } from "./dossier-data.ts";
import { dossierRow, namesOperator, readVoices } from "./read-dossier-rows.ts";

type Incident = typeof incidents.$inferSelect;
type StoredData = (typeof dossiers.$inferSelect)["data"];

/** The open reports of an incident in which somebody names this carrier, oldest first. */
export async function reportsOf(tx: Db, incidentId: number, operator: string): Promise<ServiceRequest[]> {
  const open = await openReports(tx, incidentId);
  const voices = await readVoices(tx, open);
  return open.filter((request) => speaking(request, voices.get(request.id) ?? [], operator));
}

export async function openReports(tx: Db, incidentId: number): Promise<ServiceRequest[]> {
  return await tx
    .select()
    .from(serviceRequests)
    .where(
      and(eq(serviceRequests.incidentId, incidentId), inArray(serviceRequests.status, [...openStatuses])),
    )
    .orderBy(asc(serviceRequests.id));
}

/** What a letter would say today; `null` when no open report names the carrier any more. */
export async function takeSnapshot(
  { placeOf, now }: Pick<ReportTools, "placeOf" | "now">,
  tx: Db,
  incident: Incident,
  operator: DossierInput["operator"],
  number: string,
): Promise<DossierInput | null> {
  const open = await openReports(tx, incident.id);
  const voices = await readVoices(tx, open);
  const requests = open.filter((request) => speaking(request, voices.get(request.id) ?? [], operator));
  if (requests.length === 0) return null;
  const rows = requests.map((request) =>
    dossierRow(
      request,
      (voices.get(request.id) ?? []).filter((voice) => namesOperator(voice, operator)),
    ),
  );
  const place = placeOf(incident.locality);
  return describeDossier({ place, operator, number, incident, requests, rows, now: now() });
}

/** The stored data as what the letter's writer takes: JSON knows no dates. */
export function dossierInput(data: StoredData): DossierInput {
  const stored = data as unknown as DossierInput;
  return {
    ...stored,
    rows: stored.rows.map((row) => ({ ...row, reportedAt: new Date(row.reportedAt) })),
  };
}

function speaking(
  { operators }: ServiceRequest,
  voices: readonly { operators: string[] }[],
  operator: string,
): boolean {
  return operators.includes(operator) || voices.some((voice) => voice.operators.includes(operator));
}
