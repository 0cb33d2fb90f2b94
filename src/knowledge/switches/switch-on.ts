import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { assistantSwitches } from "../../database/schema/index.ts";
import { EditRefused } from "../editing/edit-refused.ts";
import { raiseRevision } from "../raise-revision.ts";

/**
 * Answers again from the commit on.
 * @param place whose switch it is: one for every place is turned by those who look after all of them.
 * @throws {EditRefused} when it is on already, or somebody else's.
 */
export async function switchOn(
  tx: Db,
  { id, place, staffId }: { id: number; place: string; staffId: string },
  now: Date,
): Promise<{ articleId: string }> {
  const [row] = await tx
    .update(assistantSwitches)
    .set({ onBy: staffId, onAt: now })
    .where(
      and(
        eq(assistantSwitches.id, id),
        eq(assistantSwitches.locality, place),
        isNull(assistantSwitches.onAt),
      ),
    )
    .returning({ articleId: assistantSwitches.articleId });
  if (!row) throw new EditRefused("Mục này đang bật, hoặc do nơi khác tắt.", "id", "not_found");
  await raiseRevision(tx);
  return row;
}
