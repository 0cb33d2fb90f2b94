import { and, asc, eq } from "drizzle-orm";
import { inboxEvents, outboxMessages, turns } from "../../src/database/schema/index.ts";
import { inboxBody } from "../../src/inbox/store-events.ts";
import { type OutboundMessage, outboxMessage } from "../../src/outbox/outbound-message.ts";
import type { Counter } from "../support/counter.ts";

type Shown = { from: string; text: string; id: string; adminId?: string };

export type Resident = ReturnType<typeof resident>;

/** One resident at one Official Account, seen from their phone: what they do and what they read. */
export function resident(counter: Counter, slug: string, index = 0) {
  const oaId = counter.oaOf(slug);
  const userId = counter.resident(index);
  const parties = { oaId, userId };
  let read = 0;

  const chat = async () => {
    const query = `oaId=${oaId}&userId=${userId}`;
    return (await counter.control<{ messages: Shown[] }>(`/conversation?${query}`)).messages;
  };
  /** What the OA has sent since the last look. */
  const newMessages = async () => {
    const ours = (await chat()).filter(({ from }) => from === "oa");
    const fresh = ours.slice(read);
    read = ours.length;
    return fresh.map(({ text }) => text);
  };
  const act = async (path: string, body: Record<string, unknown> = {}) => {
    await counter.control(path, { ...parties, ...body });
    await counter.settle();
    return await newMessages();
  };
  /** How the last so many turns ended. */
  const statuses = async (count: number) =>
    (
      await counter.database.db
        .select({ status: turns.status })
        .from(turns)
        .innerJoin(inboxEvents, eq(inboxEvents.id, turns.inboxEventId))
        .where(and(eq(inboxEvents.userId, userId), eq(inboxEvents.oaId, oaId)))
        .orderBy(asc(turns.id))
    )
      .slice(-count)
      .map(({ status }) => status);
  /** Everything the database keeps of this resident's words, opened. */
  const kept = async () => {
    const { db } = counter.database;
    const bodies = await db.select().from(inboxEvents).where(eq(inboxEvents.userId, userId));
    const messages = await db.select().from(outboxMessages).where(eq(outboxMessages.userId, userId));
    return [
      ...bodies.map(({ sealedBody }) => counter.sealer.open(sealedBody, inboxBody)),
      ...messages.map(({ sealedMessage }) => counter.sealer.open(sealedMessage, outboxMessage)),
    ].join("\n");
  };
  /** The messages this Official Account owes or has sent them. */
  const thread = async () => {
    const rows = await counter.database.db
      .select({ message: outboxMessages, turnStatus: turns.status })
      .from(outboxMessages)
      .leftJoin(turns, eq(turns.id, outboxMessages.turnId))
      .where(and(eq(outboxMessages.userId, userId), eq(outboxMessages.oaId, oaId)))
      .orderBy(asc(outboxMessages.id));
    return rows.map(({ message, turnStatus }) => {
      const content = counter.sealer.open(message.sealedMessage, outboxMessage);
      return { ...(JSON.parse(content) as OutboundMessage), status: message.status, turnStatus };
    });
  };
  return {
    ...parties,
    chat,
    newMessages,
    act,
    statuses,
    kept,
    say: (text: string) => act("/send/text", { text }),
    /** A person writes in the OA's own chat tool. */
    officerSays: (text: string) => act("/send/admin", { message: { text } }),
    thread,
  };
}
