import { and, asc, eq, inArray, lt, lte, or, sql } from "drizzle-orm";
import { type Db, inTransaction } from "../../database/database.ts";
import { outboxMessages, requestVoices } from "../../database/schema/index.ts";
import type { Logger } from "../../health/logger.ts";
import { lockRequest } from "../lock-request.ts";
import type { ReportTools } from "../report-tools.ts";
import { addCallTask } from "./add-call-task.ts";

const dayMs = 24 * 3_600_000;
const mostAtOnce = 500;

type Overdue = { id: number; requestId: number | null; voiceId: number | null };

/** News that matters and has not got through by its day becomes a call, once per outbox row. */
export async function openCallTasks(tools: ReportTools & { db: Db; logger: Logger }): Promise<void> {
  for (const row of await readOverdue(tools.db, tools.now())) {
    try {
      await inTransaction(tools.db, (tx) => openCallTask(tools, tx, row));
    } catch (error) {
      tools.logger.error("call_task_not_opened", { outboxId: row.id, error });
    }
  }
}

async function readOverdue(db: Db, now: Date): Promise<Overdue[]> {
  const { id, requestId, voiceId, callBy } = outboxMessages;
  return await db
    .select({ id, requestId, voiceId })
    .from(outboxMessages)
    // Spelt out as in its partial index, which a bound value would not match.
    .where(and(sql`${outboxMessages.status} <> 'sent'`, lte(callBy, now), didNotArrive(now)))
    .orderBy(asc(callBy))
    .limit(mostAtOnce);
}

/** A send of which nothing is known may still be found in Zalo's history for a day. */
function didNotArrive(now: Date) {
  const { status, sendingSince } = outboxMessages;
  return or(
    inArray(status, ["waiting", "failed", "dead"]),
    // Tried and held back, as for an account that has to be linked again.
    and(eq(status, "queued"), lt(sendingSince, new Date(now.getTime() - dayMs))),
    and(eq(status, "unknown"), lt(sendingSince, new Date(now.getTime() - dayMs))),
  );
}

async function openCallTask(tools: ReportTools, tx: Db, { id, requestId, voiceId }: Overdue): Promise<void> {
  const request = requestId === null ? null : await lockRequest(tx, requestId);
  // Read again under its lock: the news may have left meanwhile.
  const [row] = await tx
    .update(outboxMessages)
    .set({ callBy: null })
    .where(and(eq(outboxMessages.id, id), lte(outboxMessages.callBy, tools.now()), didNotArrive(tools.now())))
    .returning({ id: outboxMessages.id });
  if (!row || !request || voiceId === null || !(await isThere(tx, voiceId))) return;
  await addCallTask(tools, tx, request, { voiceId, outboxId: id });
}

async function isThere(tx: Db, voiceId: number): Promise<boolean> {
  const rows = await tx
    .select({ id: requestVoices.id })
    .from(requestVoices)
    .where(eq(requestVoices.id, voiceId));
  return rows.length > 0;
}
