import { eq } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { dossiers, incidents } from "../../database/schema/index.ts";
import type { ServiceRequest } from "../actor.ts";
import type { Operator } from "../filing.ts";
import { lockRequests } from "../lock-request.ts";
import { RequestRefused } from "../request-refused.ts";
import { reportsOf } from "./snapshot.ts";

export type Dossier = typeof dossiers.$inferSelect;
type Incident = typeof incidents.$inferSelect;
type Locked = { dossier: Dossier; incident: Incident; operator: Operator; requests: ServiceRequest[] };

/** A letter with its incident and open reports, locked in the order everybody keeps: reports, incident, letter. */
export async function lockDossier(tx: Db, dossierId: number): Promise<Locked | null> {
  const [seen] = await tx.select().from(dossiers).where(eq(dossiers.id, dossierId));
  if (!seen) return null;
  const operator = seen.operator as Operator;
  const ids = (await reportsOf(tx, seen.incidentId, operator)).map(({ id }) => id);
  await lockRequests(tx, ids);
  const [incident] = await tx.select().from(incidents).where(eq(incidents.id, seen.incidentId)).for("update");
  const [dossier] = await tx.select().from(dossiers).where(eq(dossiers.id, dossierId)).for("update");
  if (!incident || !dossier) return null;
  // Read again under the locks, without those that came or went meanwhile.
  const requests = (await reportsOf(tx, incident.id, operator)).filter(({ id }) => ids.includes(id));
  return { dossier, incident, operator, requests };
}

type Person = { localities: readonly string[] | "*" };

/** The same for a member of staff. @throws {RequestRefused} when it is not theirs. */
export async function lockOwnDossier(tx: Db, dossierId: number, { localities }: Person): Promise<Locked> {
  const found = await lockDossier(tx, dossierId);
  if (!found || (localities !== "*" && !localities.includes(found.dossier.locality)))
    throw new RequestRefused("not_found", "Không có hồ sơ này trong phần việc được giao.");
  return found;
}
