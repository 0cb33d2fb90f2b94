import { and, asc, eq, lte } from "drizzle-orm";
import { type Db, inTransaction } from "../../database/database.ts";
import { serviceRequests } from "../../database/schema/index.ts";
import { closeNeedlessCalls } from "../call-tasks/close-needless-calls.ts";
import { openCallTasks } from "../call-tasks/open-call-tasks.ts";
import { chaseCarriers } from "../dossier/chase-carrier.ts";
import { chaseReport } from "./chase-report.ts";
import type { ChaseTools } from "./chase-tools.ts";

/** A run takes at most so many, so that a backlog after a long stop cannot hold a worker for minutes. */
const mostAtOnce = 500;
const tryAgainMs = 15 * 60_000;

/** Does what time has made due: to reports, to letters carriers have not answered, to news that did not get through. */
export async function chaseReports(tools: ChaseTools): Promise<void> {
  await tools.knowledge.refresh(tools.db, tools.now());
  for (const { id } of await readDue(tools)) {
    try {
      await inTransaction(tools.db, async (tx) => {
        const request = await lockDue(tools, tx, id);
        if (request) await chaseReport(tools, tx, request);
      });
    } catch (error) {
      tools.logger.error("report_not_chased", { requestId: id, error });
      await putOff(tools, id);
    }
  }
  await chaseCarriers(tools);
  await closeNeedlessCalls(tools);
  await openCallTasks(tools);
}

async function readDue({ db, now }: ChaseTools): Promise<{ id: number }[]> {
  return await db
    .select({ id: serviceRequests.id })
    .from(serviceRequests)
    .where(lte(serviceRequests.dueAt, now()))
    .orderBy(asc(serviceRequests.dueAt))
    .limit(mostAtOnce);
}

/** Under its lock, unless another process has it or has been quicker. */
async function lockDue({ now }: ChaseTools, tx: Db, id: number) {
  const [request] = await tx
    .select()
    .from(serviceRequests)
    .where(and(eq(serviceRequests.id, id), lte(serviceRequests.dueAt, now())))
    .for("update", { skipLocked: true });
  return request ?? null;
}

/** What fails does not stand in the way of the others. */
async function putOff({ db, now }: ChaseTools, id: number): Promise<void> {
  await db
    .update(serviceRequests)
    .set({ dueAt: new Date(now().getTime() + tryAgainMs) })
    .where(and(eq(serviceRequests.id, id), lte(serviceRequests.dueAt, now())));
}
