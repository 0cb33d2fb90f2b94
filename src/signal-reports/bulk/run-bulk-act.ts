import { and, asc, eq, inArray, lte } from "drizzle-orm";
import { type Db, inTransaction } from "../../database/database.ts";
import { bulkActs } from "../../database/schema/index.ts";
import type { JobQueue } from "../../jobs/job-queue.ts";
import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import { grantsOf } from "../../staff/grants-of.ts";
import { mayDo } from "../../staff/permissions.ts";
import { NotAllowed, openDesk } from "../../staff/staff-desk.ts";
import { atPlace, type StaffSession } from "../../staff/staff-session.ts";
import type { ReportTools } from "../report-tools.ts";
import { RequestRefused } from "../request-refused.ts";
import { type BulkVerb, isBulkVerb } from "./bulk-verbs.ts";
import { type BulkStep, doBulkItem } from "./do-bulk-item.ts";
import { type BulkAct, type BulkItem, bulkNote } from "./queue-bulk-act.ts";

const notAnyMore = "Người giao việc không còn quyền làm việc này.";

export type BulkTools = ReportTools & { db: Db; jobs: JobQueue; knowledge: Pick<KnowledgeBase, "refresh"> };

/**
 * Does what somebody asked for several reports, each in a transaction of its own at that person's desk, by the part
 * they have now: its permission, its line in the audit trail, what came of it. Repeated after a crash, it goes on
 * where it stopped.
 */
export async function runBulkAct(tools: BulkTools, id: number): Promise<void> {
  const { db, now } = tools;
  const act = await claim(tools, id);
  if (!act || !isBulkVerb(act.verb)) return;
  await tools.knowledge.refresh(db, now());
  const { details, sealedNote } = act;
  const note = sealedNote === null ? undefined : tools.sealer.open(sealedNote, bulkNote);
  const step = { verb: act.verb, details, note, heard: new Set<number>() };
  for (const item of act.items) {
    const session = await sessionNow(db, act);
    if (session) await doOnce(tools, act, { ...step, session }, item);
    else await inTransaction(db, (tx) => noteOnce(tx, id, item, async () => notAnyMore));
  }
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

/** Who asked, as they may act there now; `null` once they may not. */
async function sessionNow(db: Db, { staffId, locality }: BulkAct): Promise<StaffSession | null> {
  const member = { id: staffId, name: "", email: "", grants: await grantsOf(db, staffId) };
  const session = atPlace(member, locality);
  return session && mayDo(session.role, "reports.act") ? session : null;
}

async function doOnce(
  tools: BulkTools,
  { id }: BulkAct,
  step: BulkStep & { verb: BulkVerb },
  item: BulkItem,
): Promise<void> {
  const entry = { action: `report.${step.verb}`, subject: "report", subjectId: item.code };
  const details = { bulk: id, ...step.details };
  await openDesk(tools.db, tools.now, step.session).act(
    "reports.act",
    (done: boolean) => (done ? { ...entry, details } : null),
    (tx) => noteOnce(tx, id, item, () => tryItem(tools, tx, step, item)),
  );
}

/**
 * Whoever else runs the same act waits for the row, and finds the report among the results.
 * @param work says why it was not done, or `null`. @returns whether it was done now
 */
async function noteOnce(
  tx: Db,
  id: number,
  { code }: BulkItem,
  work: () => Promise<string | null>,
): Promise<boolean> {
  const [act] = await tx.select().from(bulkActs).where(eq(bulkActs.id, id)).for("update");
  if (!act || act.results.some((result) => result.code === code)) return false;
  const why = await work();
  const results = [...act.results, { code, why }];
  await tx.update(bulkActs).set({ results }).where(eq(bulkActs.id, id));
  return why === null;
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
