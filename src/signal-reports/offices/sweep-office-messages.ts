import { and, eq, inArray, lt, lte } from "drizzle-orm";
import { type Db, inTransaction } from "../../database/database.ts";
import { officeChannels, officeMessages } from "../../database/schema/index.ts";
import type { ReportTools } from "../report-tools.ts";

/** Longer than any mail server is waited for. */
const sendLeaseMs = 10 * 60_000;

const mostWoken = 500;

/**
 * Puts right what a stopped process left: a mail whose sending was interrupted is `unknown` from now on and listed,
 * never sent again; a webhook, whose receiver knows a repetition by its id, is called again; what is due and was
 * not woken is woken. @returns how many were woken.
 */
export async function sweepOfficeMessages(
  { jobs, now }: Pick<ReportTools, "jobs" | "now">,
  db: Db,
): Promise<number> {
  const at = now();
  const lost = and(
    eq(officeMessages.status, "sending"),
    lt(officeMessages.sendingSince, new Date(at.getTime() - sendLeaseMs)),
  );
  const webhooks = db
    .select({ id: officeChannels.id })
    .from(officeChannels)
    .where(eq(officeChannels.kind, "webhook"));
  return await inTransaction(db, async (tx) => {
    await tx
      .update(officeMessages)
      .set({ status: "queued", notBefore: at, reason: "interrupted" })
      .where(and(lost, inArray(officeMessages.channelId, webhooks)));
    await tx.update(officeMessages).set({ status: "unknown", reason: "interrupted" }).where(lost);
    const due = await tx
      .select({ messageId: officeMessages.id })
      .from(officeMessages)
      .where(and(eq(officeMessages.status, "queued"), lte(officeMessages.notBefore, at)))
      .limit(mostWoken);
    if (due.length > 0) await jobs.add(tx, "send-office-messages", due);
    return due.length;
  });
}
