import type { Db } from "../../database/database.ts";
import { bulkActs } from "../../database/schema/index.ts";
import type { StaffSession } from "../../staff/staff-session.ts";
import type { ReportTools } from "../report-tools.ts";
import { RequestRefused } from "../request-refused.ts";
import { type BulkVerb, readBulkDetails } from "./bulk-verbs.ts";

export type BulkAct = typeof bulkActs.$inferSelect;
export type BulkItem = BulkAct["items"][number];

/** How long an act on several reports can be undone before it is done. */
const undoSeconds = 12;
const mostItems = 200;
export const bulkNote = "bulk_acts.note";

export type Queued = {
  /** Made with the form: pressed twice, it is done once. */
  key: string;
  verb: BulkVerb;
  said: Record<string, string>;
  note?: string | undefined;
  items: BulkItem[];
};

/**
 * Notes an act on several reports, to be done after some seconds in which it can be undone.
 * @returns its id; that of the first press when it was pressed twice. @throws {RequestRefused}
 */
export async function queueBulkAct(
  tools: ReportTools,
  tx: Db,
  { staffId, role, officeId, place }: StaffSession,
  { key, verb, said, note, items }: Queued,
): Promise<{ id: number; isNew: boolean }> {
  if (items.length === 0) throw new RequestRefused("invalid", "Chưa chọn phản ánh nào.");
  if (items.length > mostItems)
    throw new RequestRefused("invalid", `Mỗi lần làm nhiều nhất ${mostItems} phản ánh.`);
  const details = readBulkDetails(verb, said);
  const now = tools.now();
  const [row] = await tx
    .insert(bulkActs)
    .values({
      locality: place,
      key,
      staffId,
      role,
      officeId,
      verb,
      details,
      sealedNote: note ? tools.sealer.seal(note, bulkNote) : null,
      items,
      createdAt: now,
      runAt: new Date(now.getTime() + undoSeconds * 1_000),
    })
    .onConflictDoUpdate({ target: [bulkActs.locality, bulkActs.key], set: { key } })
    .returning({ id: bulkActs.id, createdAt: bulkActs.createdAt, verb: bulkActs.verb });
  if (!row) throw new Error("An act on several reports could not be noted");
  const isNew = row.createdAt.getTime() === now.getTime();
  if (isNew) await tools.jobs.add(tx, "run-bulk-act", [{ bulkActId: row.id }], undoSeconds);
  return { id: row.id, isNew };
}
