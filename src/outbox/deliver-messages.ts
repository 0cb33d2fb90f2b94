import { and, asc, eq, inArray, or, sql } from "drizzle-orm";
import type { Choice } from "../conversation/types.ts";
import type { Db } from "../database/database.ts";
import { conversations, outboxMessages } from "../database/schema/index.ts";
import { afterFailure } from "./after-failure.ts";
import type { DeliveryTools } from "./delivery-tools.ts";
import { type OutboundMessage, outboxMessage, toZaloMessage } from "./outbound-message.ts";
import { type SendingPlan, sendingPlan } from "./sending-plan.ts";

/** An interrupted send holds back the citizen's later messages for so long, then only itself stays open. */
const unknownBlocksForMs = 10 * 60_000;

/** Sends what is due to one citizen, in order, until something has to wait. */
export async function deliverMessages(tools: DeliveryTools, conversationId: number): Promise<void> {
  while (await deliverNext(tools, conversationId)) {
    // The next one was sent; look for another.
  }
}

async function deliverNext(tools: DeliveryTools, conversationId: number): Promise<boolean> {
  const now = tools.now();
  const head = await readHead(tools.db, conversationId, now);
  if (head?.message.status !== "queued" || head.message.notBefore > now) return false;
  const { message, conversation } = head;
  const plan = sendingPlan(
    { kind: message.kind === "notice" ? "notice" : "reply", important: message.kind !== "reply" },
    conversation,
    { ...tools.quota, templateAllowed: message.template !== null },
    now,
  );
  if (plan.do !== "now") {
    await postpone(tools.db, message.id, plan);
    return plan.do !== "later";
  }
  const content = JSON.parse(tools.sealer.open(message.sealedMessage, outboxMessage)) as OutboundMessage;
  const asTemplate = plan.as === "template";
  if (!(await claim(tools.db, message.id, now, asTemplate))) return false;

  const { messageId, error } = await send(tools, message, content, asTemplate);
  if (messageId === null) {
    const outcome = await afterFailure(tools, message, error);
    tools.metrics.count("messages_total", { outcome });
    return outcome === "failed" || outcome === "dead" || outcome === "waiting";
  }
  // Not inside the send's own failure: what Zalo has accepted must never go back to the queue.
  await recordSent(tools.db, message.id, messageId, tools.now());
  if (message.kind === "notice") await noteNotice(tools.db, conversationId, content.choices, tools.now());
  tools.metrics.count("messages_total", { outcome: "sent" });
  return true;
}

type Sent = { messageId: string; error?: never } | { messageId: null; error: unknown };

async function send(
  { zalo }: DeliveryTools,
  { oaId, userId, template }: typeof outboxMessages.$inferSelect,
  content: OutboundMessage,
  asTemplate: boolean,
): Promise<Sent> {
  try {
    if (asTemplate && template)
      return { messageId: (await zalo.sendTemplate(oaId, userId, template)).messageId };
    return { messageId: (await zalo.sendConsultation(oaId, userId, toZaloMessage(content))).messageId };
  } catch (error) {
    return { messageId: null, error };
  }
}

async function readHead(db: Db, conversationId: number, now: Date) {
  const [head] = await db
    .select({ message: outboxMessages, conversation: conversations })
    .from(outboxMessages)
    .innerJoin(conversations, eq(conversations.id, outboxMessages.conversationId))
    .where(
      and(
        eq(outboxMessages.conversationId, conversationId),
        or(
          inArray(outboxMessages.status, ["queued", "sending"]),
          and(
            eq(outboxMessages.status, "unknown"),
            sql`${outboxMessages.sendingSince} > ${new Date(now.getTime() - unknownBlocksForMs).toISOString()}::timestamptz`,
          ),
        ),
      ),
    )
    .orderBy(asc(outboxMessages.id))
    .limit(1);
  return head ?? null;
}

/** Marks the row before the call: whatever happens next, it is never sent again without a look. */
async function claim(db: Db, id: number, now: Date, asTemplate: boolean): Promise<boolean> {
  const claimed = await db
    .update(outboxMessages)
    .set({
      status: "sending",
      sendingSince: now,
      attempts: sql`${outboxMessages.attempts} + 1`,
      reason: null,
      asTemplate,
    })
    .where(and(eq(outboxMessages.id, id), eq(outboxMessages.status, "queued")))
    .returning({ id: outboxMessages.id });
  return claimed.length === 1;
}

/** The echo may have been quicker; then the row already carries the same id. */
async function recordSent(db: Db, id: number, messageId: string, now: Date): Promise<void> {
  await db
    .update(outboxMessages)
    .set({ status: "sent", messageId, sentAt: now, reason: null })
    .where(
      and(
        eq(outboxMessages.id, id),
        inArray(outboxMessages.status, ["sending", "unknown", "queued", "sent"]),
      ),
    );
}

/** From now on the notice is the newest message, and the last thing read: its choices are what an answer means. */
async function noteNotice(
  db: Db,
  conversationId: number,
  choices: Choice[] | undefined,
  now: Date,
): Promise<void> {
  const { state, lastMessageAt } = conversations;
  await db
    .update(conversations)
    .set({
      lastMessageAt: sql`greatest(${lastMessageAt}, ${now.toISOString()}::timestamptz)`,
      ...(choices ? { state: sql`jsonb_set(${state}, '{choices}', ${JSON.stringify(choices)}::jsonb)` } : {}),
    })
    .where(eq(conversations.id, conversationId));
}

async function postpone(db: Db, id: number, plan: Exclude<SendingPlan, { do: "now" }>): Promise<void> {
  const change =
    plan.do === "later"
      ? { notBefore: plan.at, reason: plan.why }
      : { status: plan.do === "never" ? ("failed" as const) : ("waiting" as const), reason: plan.why };
  await db
    .update(outboxMessages)
    .set(change)
    .where(and(eq(outboxMessages.id, id), eq(outboxMessages.status, "queued")));
}
