import { and, eq, lte, sql } from "drizzle-orm";
import { type Db, inTransaction } from "../../database/database.ts";
import { officeChannels, officeMessages } from "../../database/schema/index.ts";
import { afterRefusal } from "./after-refusal.ts";
import { type Composed, composeDelivery } from "./compose-delivery.ts";
import type { Delivery, OfficeTools, OwedOnChannel } from "./office-tools.ts";
import { sendToOfficer } from "./send-to-officer.ts";
import { sendWebhook } from "./send-webhook.ts";

/**
 * Sends one owed message: composed from the rows as they stand, marked `sending` before the call, recorded after it.
 * What a crash leaves in between is found by `sweepOfficeMessages` and never sent again blindly.
 */
export async function sendOfficeMessage(tools: OfficeTools, messageId: number): Promise<void> {
  const owed = await readDue(tools, messageId);
  if (!owed) return;
  if (owed.channel.status === "off")
    return await close(tools.db, owed, { status: "dead", reason: "channel_off" });
  const composed = await composeDelivery(tools, owed);
  if (composed.kind === "needless")
    return await close(tools.db, owed, { status: "dead", reason: "needless" });
  if (composed.kind === "later") return await postpone(tools, owed, composed.seconds);
  if (composed.kind === "chat") return await sendToOfficer(tools, owed, composed);
  if (!(await claim(tools, owed))) return;
  const delivery = await call(tools, owed, composed);
  await record(tools, owed, delivery);
  tools.metrics.count("office_messages_total", { kind: owed.channel.kind, outcome: delivery.outcome });
}

async function readDue({ db, now }: OfficeTools, messageId: number): Promise<OwedOnChannel | null> {
  const [row] = await db
    .select({ message: officeMessages, channel: officeChannels })
    .from(officeMessages)
    .innerJoin(officeChannels, eq(officeChannels.id, officeMessages.channelId))
    .where(
      and(
        eq(officeMessages.id, messageId),
        eq(officeMessages.status, "queued"),
        lte(officeMessages.notBefore, now()),
      ),
    );
  return row ?? null;
}

/** Marks the row before the call: from here on it is never sent again without knowing. */
async function claim({ db, now }: OfficeTools, { message }: OwedOnChannel): Promise<boolean> {
  const claimed = await db
    .update(officeMessages)
    .set({
      status: "sending",
      sendingSince: now(),
      attempts: sql`${officeMessages.attempts} + 1`,
      reason: null,
    })
    .where(and(eq(officeMessages.id, message.id), eq(officeMessages.status, "queued")))
    .returning({ id: officeMessages.id });
  return claimed.length === 1;
}

async function call(
  tools: OfficeTools,
  { channel }: OwedOnChannel,
  composed: Extract<Composed, { kind: "mail" | "webhook" }>,
): Promise<Delivery> {
  return composed.kind === "mail"
    ? await tools.mailer.send(composed.mail)
    : await sendWebhook(tools, channel, composed);
}

async function record(tools: OfficeTools, owed: OwedOnChannel, delivery: Delivery): Promise<void> {
  const { message, channel } = owed;
  if (delivery.outcome === "refused") return await afterRefusal(tools, owed, delivery);
  await inTransaction(tools.db, async (tx) => {
    if (delivery.outcome === "unknown") {
      await close(tx, owed, { status: "unknown", reason: delivery.reason });
      tools.logger.warn("office_message_unknown", { messageId: message.id, reason: delivery.reason });
      return;
    }
    await close(tx, owed, {
      status: "sent",
      messageRef: delivery.ref,
      sentAt: tools.now(),
      reason: null,
    });
    if (channel.status === "failing")
      await tx
        .update(officeChannels)
        .set({ status: "ok", reason: null, failedAt: null })
        .where(and(eq(officeChannels.id, channel.id), eq(officeChannels.status, "failing")));
  });
}

async function close(
  db: Db,
  { message }: OwedOnChannel,
  columns: Partial<typeof officeMessages.$inferInsert>,
): Promise<void> {
  await db.update(officeMessages).set(columns).where(eq(officeMessages.id, message.id));
}

async function postpone(
  { db, jobs, now }: OfficeTools,
  { message }: OwedOnChannel,
  seconds: number,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const notBefore = new Date(now().getTime() + seconds * 1_000);
    await tx.update(officeMessages).set({ notBefore }).where(eq(officeMessages.id, message.id));
    await jobs.add(tx, "send-office-messages", [{ messageId: message.id }], seconds);
  });
}
