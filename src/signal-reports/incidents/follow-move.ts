import { and, eq, inArray } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { dossiers, incidents, serviceRequests } from "../../database/schema/index.ts";
import type { ServiceRequest } from "../actor.ts";
import { openStatuses } from "../states.ts";

/** A fix nobody has confirmed yet is not over. */
const alive = [...openStatuses, "resolved"] as const;

/** An incident closes with its last report, and opens again with the first that does. */
export async function followMove(
  tx: Db,
  { incidentId }: Pick<ServiceRequest, "incidentId">,
  now: Date,
): Promise<void> {
  if (incidentId === null) return;
  // Locked before it is looked at: of two last reports closing at once, the second sees the first.
  const [incident] = await tx.select().from(incidents).where(eq(incidents.id, incidentId)).for("update");
  if (!incident) return;
  const [living] = await tx
    .select({ id: serviceRequests.id })
    .from(serviceRequests)
    .where(and(eq(serviceRequests.incidentId, incidentId), inArray(serviceRequests.status, [...alive])))
    .limit(1);
  const status = living ? "open" : "closed";
  if (status === incident.status) return;
  await tx
    .update(incidents)
    .set({ status, closedAt: status === "closed" ? now : null })
    .where(eq(incidents.id, incidentId));
  // A letter never sent has nothing to ask for any more.
  if (status === "closed")
    await tx.delete(dossiers).where(and(eq(dossiers.incidentId, incidentId), eq(dossiers.status, "draft")));
}
