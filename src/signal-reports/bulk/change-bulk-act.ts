import { and, eq } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { bulkActs } from "../../database/schema/index.ts";
import type { ReportTools } from "../report-tools.ts";
import { RequestRefused } from "../request-refused.ts";

type Own = { id: number; staffId: string };

/** Undoes an act that waits. @throws {RequestRefused} when it has begun, or is none of theirs. */
export async function cancelBulkAct({ now }: Pick<ReportTools, "now">, tx: Db, own: Own): Promise<void> {
  await changeWaiting(tx, own, { status: "cancelled", doneAt: now() });
}

/** Does an act now that would wait some seconds more. @throws {RequestRefused} */
export async function hastenBulkAct(tools: Pick<ReportTools, "now" | "jobs">, tx: Db, own: Own) {
  await changeWaiting(tx, own, { runAt: tools.now() });
  await tools.jobs.add(tx, "run-bulk-act", [{ bulkActId: own.id }]);
}

async function changeWaiting(tx: Db, { id, staffId }: Own, change: Partial<typeof bulkActs.$inferSelect>) {
  const own = and(eq(bulkActs.id, id), eq(bulkActs.staffId, staffId));
  const changed = await tx
    .update(bulkActs)
    .set(change)
    .where(and(own, eq(bulkActs.status, "waiting")))
    .returning({ id: bulkActs.id });
  if (changed.length > 0) return;
  const [seen] = await tx.select({ status: bulkActs.status }).from(bulkActs).where(own);
  if (!seen) throw new RequestRefused("not_found", "Không có việc này.");
  throw new RequestRefused(
    "not_allowed_now",
    seen.status === "cancelled"
      ? "Việc này đã được hoàn tác."
      : "Việc này đã làm rồi, không hoàn tác được nữa.",
  );
}
