import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { actionLinks } from "../../database/schema/index.ts";

/** The case has moved on: what an office still has of unused links to it does nothing any more. */
export async function revokeActionLinks(
  tx: Db,
  { requestId, officeId, now }: { requestId: number; officeId: string; now: Date },
): Promise<void> {
  await tx
    .update(actionLinks)
    .set({ revokedAt: now })
    .where(
      and(
        eq(actionLinks.requestId, requestId),
        eq(actionLinks.officeId, officeId),
        isNull(actionLinks.usedAt),
        isNull(actionLinks.revokedAt),
      ),
    );
}
