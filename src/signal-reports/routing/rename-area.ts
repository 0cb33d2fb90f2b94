import { and, asc, eq, inArray } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { incidents, serviceRequests } from "../../database/schema/index.ts";
import type { Actor } from "../actor.ts";
import { areaKey, type KeyPlace } from "../duplicates/area-key.ts";
import { recordEvent } from "../record-event.ts";
import type { ReportTools } from "../report-tools.ts";
import { openStatuses } from "../states.ts";

export type AreaRenaming = { locality: string; from: string; to: string };

/**
 * Gives the open reports and incidents of an area its new name, so that new reports of it are known as the same
 * place; closed ones keep what was said then. In the caller's transaction. @returns how many reports.
 */
export async function renameArea(
  tools: Pick<ReportTools, "sealer" | "now">,
  tx: Db,
  actor: Actor,
  place: KeyPlace,
  { locality, from, to }: AreaRenaming,
): Promise<number> {
  const [oldKey, newKey] = [areaKey(from, place), areaKey(to, place)];
  if (oldKey === null) return 0;
  const renamed = { area: to, areaKey: newKey };
  const open = await tx
    .select({ id: serviceRequests.id, status: serviceRequests.status })
    .from(serviceRequests)
    .where(
      and(
        eq(serviceRequests.locality, locality),
        eq(serviceRequests.areaKey, oldKey),
        inArray(serviceRequests.status, [...openStatuses, "resolved"]),
      ),
    )
    .orderBy(asc(serviceRequests.id))
    .for("update");
  for (const { id: requestId, status } of open) {
    await tx.update(serviceRequests).set(renamed).where(eq(serviceRequests.id, requestId));
    const event = { requestId, verb: "rename_area", from: status, to: status, details: { from, to } };
    await recordEvent(tools, tx, actor, event);
  }
  await tx
    .update(incidents)
    .set(renamed)
    .where(
      and(eq(incidents.locality, locality), eq(incidents.areaKey, oldKey), eq(incidents.status, "open")),
    );
  return open.length;
}
