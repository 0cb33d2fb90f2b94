import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { media } from "../database/schema/index.ts";
import type { JobQueue } from "../jobs/job-queue.ts";

export type Redaction = NonNullable<(typeof media.$inferSelect)["redaction"]>;

/**
 * Marks what is to be blacked out on a stored picture of a report, in thousandths of its width and height; a Node
 * process draws it, and until then nobody is shown the picture. @returns false when there is no such picture, or it
 * is marked already.
 */
export async function markRedaction(
  { jobs }: { jobs: Pick<JobQueue, "add"> },
  tx: Db,
  { id, requestId, redaction }: { id: string; requestId: number; redaction: Redaction },
): Promise<boolean> {
  const marked = await tx
    .update(media)
    .set({ redaction })
    .where(
      and(
        eq(media.id, id),
        eq(media.requestId, requestId),
        eq(media.status, "stored"),
        isNull(media.erasedAt),
        isNull(media.redaction),
      ),
    )
    .returning({ id: media.id });
  if (marked.length > 0) await jobs.add(tx, "redact-media", [{ mediaId: id }]);
  return marked.length > 0;
}
