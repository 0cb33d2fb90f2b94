import { eq } from "drizzle-orm";
import { inTransaction } from "../../database/database.ts";
import { officeChannels, officeMessages } from "../../database/schema/index.ts";
import type { Delivery, OfficeTools, OwedOnChannel } from "./office-tools.ts";
import { oweInstead } from "./owe-instead.ts";

const minute = 60_000;
const longestWaitMs = 6 * 60 * minute;
const patienceMs = 48 * 60 * minute;

/**
 * A message was certainly not taken: tried again after 1, 2, 4 … minutes, at most 6 hours apart, for two days. An
 * address that does not exist is not tried again, and its matter goes to the next office at once.
 */
export async function afterRefusal(
  tools: OfficeTools,
  { message, channel }: OwedOnChannel,
  { reason, permanent }: Extract<Delivery, { outcome: "refused" }>,
): Promise<void> {
  const now = tools.now();
  const notBefore = new Date(now.getTime() + waitMs(message.attempts));
  const dead = permanent || notBefore.getTime() > message.createdAt.getTime() + patienceMs;
  await inTransaction(tools.db, async (tx) => {
    await tx
      .update(officeMessages)
      .set(dead ? { status: "dead", reason } : { status: "queued", reason, notBefore })
      .where(eq(officeMessages.id, message.id));
    await tx
      .update(officeChannels)
      .set({ status: "failing", reason, failedAt: channel.failedAt ?? now })
      .where(eq(officeChannels.id, channel.id));
    if (dead) return await oweInstead(tools, tx, message);
    const seconds = Math.ceil((notBefore.getTime() - now.getTime()) / 1_000);
    await tools.jobs.add(tx, "send-office-messages", [{ messageId: message.id }], seconds);
  });
  tools.logger.warn("office_message_refused", { messageId: message.id, channelId: channel.id, reason, dead });
}

/** @param tries how often it had been tried before this time. */
function waitMs(tries: number): number {
  return Math.min(longestWaitMs, 2 ** tries * minute);
}
