import { and, eq, inArray, or } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { serviceRequests } from "../../database/schema/index.ts";
import type { Actor, ServiceRequest } from "../actor.ts";
import { lockRequests } from "../lock-request.ts";
import { moveRequest } from "../move-request.ts";
import type { ReportTools } from "../report-tools.ts";
import { RequestRefused } from "../request-refused.ts";
import { growIncident } from "./attach-to-incident.ts";

type Merging = {
  /** The code of the report that goes on. */
  into: string;
  /** Those that end in it; `unmerge` of `moveRequest` takes each out again. */
  requestIds: readonly number[];
  actor: Extract<Actor, { kind: "staff" }>;
  note?: string;
  /** Conversations that hear of it already, by another merge of the same act; grows. */
  heard?: Set<number>;
};

/**
 * Puts reports of one trouble together, by a person's judgement. Their voices keep their words and hear from now on of
 * the report that goes on; who is in two of them hears once. @throws {RequestRefused}
 */
export async function mergeReports(
  tools: ReportTools,
  tx: Db,
  { into, requestIds, actor, note, heard = new Set() }: Merging,
): Promise<ServiceRequest> {
  const code = eq(serviceRequests.code, into);
  const rows = await tx
    .select({ id: serviceRequests.id })
    .from(serviceRequests)
    .where(
      or(
        code,
        inArray(serviceRequests.id, [...requestIds]),
        inArray(serviceRequests.mergedInto, [...requestIds]),
      ),
    );
  await lockRequests(
    tx,
    rows.map(({ id }) => id),
  );
  for (const requestId of [...requestIds].sort((a, b) => a - b)) {
    const details = { into, ...(note ? { note } : {}) };
    const { request } = await moveRequest(tools, tx, { verb: "merge", requestId, actor, details, heard });
    const [target] = await tx
      .select()
      .from(serviceRequests)
      .where(eq(serviceRequests.id, request.mergedInto ?? 0));
    if (target) await growIncident(tools, tx, target, request.operators);
  }
  const [target] = await tx.select().from(serviceRequests).where(and(code));
  if (!target) throw new RequestRefused("not_found", `Không có phản ánh ${into} để gộp vào.`);
  return target;
}
