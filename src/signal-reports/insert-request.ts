import type { Db } from "../database/database.ts";
import { serviceRequests } from "../database/schema/index.ts";
import type { ServiceRequest } from "./actor.ts";
import { freshClocks } from "./deadlines/clocks-after.ts";
import { areaKey } from "./duplicates/area-key.ts";
import { incidentKind } from "./duplicates/index.ts";
import type { Filing } from "./filing.ts";
import { nextCode } from "./next-code.ts";
import type { ReportTools } from "./report-tools.ts";
import { routeReport } from "./routing/route-report.ts";

/** A new case, still without a voice: numbered, routed with its reason, its clocks started. */
export async function insertRequest(
  tools: ReportTools,
  tx: Db,
  { locality, channel, trouble }: Omit<Filing, "voice">,
): Promise<ServiceRequest> {
  const now = tools.now();
  const place = tools.placeOf(locality);
  const { area, services, operators, urgent } = trouble;
  const kind = urgent ? "urgent" : incidentKind(operators);
  const { why, source: _, ...route } = routeReport(place.profile, { area, services, operators, kind });
  const [request] = await tx
    .insert(serviceRequests)
    .values({
      ...trouble,
      ...route,
      routingWhy: why,
      code: await nextCode(tx, locality, place.profile.signal.codePrefix, now),
      locality,
      channel,
      areaKey: area === null ? null : areaKey(area, place.profile),
      filedAt: now,
      updatedAt: now,
      ...freshClocks({ urgent }, now, place),
    })
    .returning();
  if (!request) throw new Error("A report could not be filed");
  return request;
}
