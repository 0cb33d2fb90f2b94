import { and, asc, eq, inArray, lte } from "drizzle-orm";
import { type Db, inTransaction } from "../../database/database.ts";
import { bulkActs } from "../../database/schema/index.ts";
import type { JobQueue } from "../../jobs/job-queue.ts";
import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import type { Role } from "../../staff/permissions.ts";
import { NotAllowed, openDesk, type StaffDesk } from "../../staff/staff-desk.ts";
import type { ReportTools } from "../report-tools.ts";
import { RequestRefused } from "../request-refused.ts";
import { type BulkVerb, isBulkVerb } from "./bulk-verbs.ts";
import { type BulkStep, doBulkItem } from "./do-bulk-item.ts";
import { type BulkAct, type BulkItem, bulkNote } from "./queue-bulk-act.ts";

export type BulkTools = ReportTools & { db: Db; jobs: JobQueue; knowledge: Pick<KnowledgeBase, "refresh"> };

/**
 * Does what somebody asked for several reports, each in a transaction of its own at that person's desk: its
 * permission, its line in the audit trail, what came of it. Repeated after a crash, it goes on where it stopped.
 */
export async function runBulkAct(tools: BulkTools, id: number): Promise<void> {
  const { db, now } = tools;
  const act = await claim(tools, id);
  if (!act || !isBulkVerb(act.verb)) return;
  await tools.knowledge.refresh(db, now());
  const { staffId, role, officeId, locality: place, details, sealedNote } = act;
  const session = { staffId, name: "", place, role: role as Role, officeId };
  const desk = openDesk(db, now, session);
  const note = sealedNote === null ? undefined : tools.sealer.open(sealedNote, bulkNote);
  const step = { session, verb: act.verb, details, note, heard: new Set<number>() };
  for (const item of act.items) await doOnce(tools, desk, act, step, item);
  await db.update(bulkActs).set({ status: "done", doneAt: now() }).where(eq(bulkActs.id, id));
  for (const job of ["deliver-messages", "send-office-messages"] as const) tools.jobs.wake(job);
}

/** Acts whose wake-up was lost. */
export async function sweepBulkActs({
  db,
  jobs,
  now,
}: Pick<BulkTools, "db" | "jobs" | "now">): Promise<void> {
  const due = await db
    .select({ bulkActId: bulkActs.id })
    .from(bulkActs)
    .where(and(inArray(bulkActs.status, ["waiting", "running"]), lte(bulkActs.runAt, now())))
    .orderBy(asc(bulkActs.runAt))
    .limit(50);
  if (due.length > 0) await inTransaction(db, (tx) => jobs.add(tx, "run-bulk-act", due));
}

async function claim({ db, now }: BulkTools, id: number): Promise<BulkAct | null> {
  const [act] = await db
    .update(bulkActs)
    .set({ status: "running" })
    .where(
      and(eq(bulkActs.id, id), inArray(bulkActs.status, ["waiting", "running"]), lte(bulkActs.runAt, now())),
    )
    .returning();
  return act ?? null;
}

/** Whoever else runs the same act waits for the row, and finds the report among the results. */
async function doOnce(
  tools: BulkTools,
  desk: StaffDesk,
  { id }: BulkAct,
  step: BulkStep & { verb: BulkVerb },
  item: BulkItem,
): Promise<void> {
  const entry = { action: `report.${step.verb}`, subject: "report", subjectId: item.code };
  const details = { bulk: id, ...step.details };
  await desk.act(
    "reports.act",
    (done: boolean) => (done ? { ...entry, details } : null),
    async (tx) => {
      const [act] = await tx.select().from(bulkActs).where(eq(bulkActs.id, id)).for("update");
      if (!act || act.results.some(({ code }) => code === item.code)) return false;
      const why = await tryItem(tools, tx, step, item);
      const results = [...act.results, { code: item.code, why }];
      await tx.update(bulkActs).set({ results }).where(eq(bulkActs.id, id));
      return why === null;
    },
  );
}

/** @returns why it was not done, or `null`; in a savepoint, so that what is refused half-way leaves nothing. */
async function tryItem(tools: BulkTools, tx: Db, step: BulkStep, item: BulkItem): Promise<string | null> {
  try {
    await inTransaction(tx, (nested) => doBulkItem(tools, nested, step, item));
    return null;
  } catch (error) {
    if (error instanceof RequestRefused || error instanceof NotAllowed) return error.message;
    throw error;
  }
}
