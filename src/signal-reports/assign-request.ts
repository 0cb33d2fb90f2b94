import { eq } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { serviceRequests } from "../database/schema/index.ts";
import type { Actor, ServiceRequest } from "./actor.ts";
import { lockForActor } from "./lock-for-actor.ts";
import { recordEvent } from "./record-event.ts";
import type { ReportTools } from "./report-tools.ts";

type Assigning = {
  requestId: number;
  /** A member of staff, `null`: nobody in particular. */
  assigneeId: string | null;
  actor: Extract<Actor, { kind: "staff" }>;
  seenVersion?: number | undefined;
};

/** Says who of the staff looks after a report; its office and its deadlines stay. @throws {RequestRefused} */
export async function assignRequest(
  tools: ReportTools,
  tx: Db,
  { requestId, assigneeId, actor, seenVersion }: Assigning,
): Promise<ServiceRequest> {
  const before = await lockForActor(tx, { requestId, actor, seenVersion });
  if (before.assigneeId === assigneeId) return before;
  const { status, version } = before;
  const [request] = await tx
    .update(serviceRequests)
    .set({ assigneeId, version: version + 1, updatedAt: tools.now() })
    .where(eq(serviceRequests.id, requestId))
    .returning();
  if (!request) throw new Error("A locked report is gone");
  const details = { assignee: assigneeId, was: before.assigneeId };
  await recordEvent(tools, tx, actor, { requestId, verb: "assign", from: status, to: status, details });
  return request;
}
