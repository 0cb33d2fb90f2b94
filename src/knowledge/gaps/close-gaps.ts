import { and, eq, inArray } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { questionGaps } from "../../database/schema/index.ts";
import { EditRefused } from "../editing/edit-refused.ts";
import type { QuestionGap } from "./list-gaps.ts";

export type Closing = {
  ids: number[];
  place: string;
  /** Why they are none of the counter's business. */
  reason: string;
  staffId: string;
};

/** Closes questions until somebody asks them again. @returns those of them that were there. @throws {EditRefused} */
export async function closeGaps(tx: Db, closing: Closing, now: Date): Promise<QuestionGap[]> {
  const { ids, place, reason, staffId } = closing;
  if (reason.trim() === "")
    throw new EditRefused("Ghi lý do, để đồng nghiệp hiểu vì sao không viết câu trả lời.", "reason");
  const closed =
    ids.length === 0
      ? []
      : await tx
          .update(questionGaps)
          .set({ closedAt: now, closedBy: staffId, closedAs: "not_ours", closedNote: reason.trim() })
          .where(and(inArray(questionGaps.id, ids), eq(questionGaps.locality, place)))
          .returning();
  if (closed.length === 0) throw new EditRefused("Không có câu hỏi này.", "gap", "not_found");
  return closed;
}

/** The rows of a group as a form names them. */
export async function readGaps(tx: Db, ids: number[], place: string): Promise<QuestionGap[]> {
  if (ids.length === 0) return [];
  return await tx
    .select()
    .from(questionGaps)
    .where(and(inArray(questionGaps.id, ids), eq(questionGaps.locality, place)));
}
