import { and, asc, eq, lte, sql } from "drizzle-orm";
import { type Db, inTransaction } from "../../database/database.ts";
import { serviceRequests } from "../../database/schema/index.ts";
import type { Logger } from "../../health/logger.ts";
import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import { type ServiceRequest, theClock } from "../actor.ts";
import { moveRequest } from "../move-request.ts";
import type { ReportTools } from "../report-tools.ts";

export type ChaseTools = ReportTools & { db: Db; knowledge: KnowledgeBase; logger: Logger };

/** A run takes at most so many, so that a backlog after a long stop cannot hold a worker for minutes. */
const mostAtOnce = 500;

/** Does what time has made due to reports, each in a transaction of its own. */
export async function chaseReports(tools: ChaseTools): Promise<void> {
  await tools.knowledge.refresh(tools.db, tools.now());
  for (let done = 0; done < mostAtOnce; done += 1) {
    if (!(await chaseNext(tools))) return;
  }
}

async function chaseNext(tools: ChaseTools): Promise<boolean> {
  return await inTransaction(tools.db, async (tx) => {
    const [request] = await tx
      .select()
      .from(serviceRequests)
      .where(lte(serviceRequests.dueAt, tools.now()))
      .orderBy(asc(serviceRequests.dueAt))
      .limit(1)
      .for("update", { skipLocked: true });
    if (!request) return false;
    await chase(tools, tx, request);
    return true;
  });
}

async function chase(tools: ChaseTools, tx: Db, request: ServiceRequest): Promise<void> {
  const requestId = request.id;
  switch (request.dueWhat) {
    case "citizen_silence":
      await moveRequest(tools, tx, { verb: "continue_unanswered", requestId, actor: theClock, details: {} });
      return;
    case "verdict_silence":
      await moveRequest(tools, tx, { verb: "close_unanswered", requestId, actor: theClock, details: {} });
      return;
    default:
      await tx
        .update(serviceRequests)
        .set({ dueAt: null, escalation: sql`${serviceRequests.escalation} + 1` })
        .where(and(eq(serviceRequests.id, requestId)));
  }
}
