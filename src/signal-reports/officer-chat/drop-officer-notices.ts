import { and, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { outboxMessages } from "../../database/schema/index.ts";

/** What an officer was still to hear of reports is not sent to somebody who is none any more. */
export async function dropOfficerNotices(tx: Db, conversationId: number): Promise<void> {
  await tx
    .update(outboxMessages)
    .set({ status: "failed", reason: "officer_left" })
    .where(
      and(
        eq(outboxMessages.conversationId, conversationId),
        eq(outboxMessages.kind, "notice"),
        isNotNull(outboxMessages.requestId),
        isNull(outboxMessages.voiceId),
        inArray(outboxMessages.status, ["queued", "waiting"]),
      ),
    );
}
