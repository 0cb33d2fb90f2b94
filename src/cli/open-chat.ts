import { and, asc, eq } from "drizzle-orm";
import { takeTurns } from "../conversation/take-turns.ts";
import type { TurnTools } from "../conversation/turn-tools.ts";
import { type Database, type Db, inTransaction } from "../database/database.ts";
import { inboxEvents, localities, outboxMessages, turns } from "../database/schema/index.ts";
import { toInboundEvent } from "../inbox/inbound-event.ts";
import { createEventStore, type EventStore } from "../inbox/store-events.ts";
import { localityOf } from "../localities/locality-of.ts";
import type { NodeSystem } from "../open-node-system.node.ts";
import { type OutboundMessage, outboxMessage } from "../outbox/outbound-message.ts";
import { parseZaloEvent } from "../zalo/index.ts";
import { UsageError } from "./usage-error.ts";

export type ChatTurn = {
  status: string;
  text: string;
  buttons: string[];
  article: string | null;
  score: number | null;
  ms: number;
};

/**
 * A chat through the inbox, the turn and the outbox; only Zalo itself is left out. It speaks for Official Accounts
 * of its own (`chat-<slug>`). In a database of its own the conversations follow each other as on a day at the
 * counter; in a shared one each is a transaction that is taken back: no office hears of a report filed here, no
 * number is used up, nothing stays.
 */
export async function openChat(system: NodeSystem) {
  const { database } = system;
  const places = await database.db.select({ slug: localities.slug }).from(localities);
  const slugOf = new Map(places.map(({ slug }) => [`chat-${slug}`, slug]));
  const own = chatOn(system, database, slugOf);
  let citizens = 0;
  return async (id: string, locality: string, messages: string[]): Promise<ChatTurn[]> => {
    const slug = await localityOf(database.db, locality);
    if (slug === null) throw new UsageError(`Conversation “${id}”: there is no locality “${locality}”`);
    const oaId = `chat-${slug}`;
    citizens += 1;
    const citizen = { oaId, userId: `chat-${Date.now()}-${citizens}` };
    if (database.kind === "pglite") return await converse(own, citizen, messages);
    return await takenBack(database.db, (tx) =>
      converse(chatOn(system, { ...database, db: tx, urgent: tx }, slugOf), citizen, messages),
    );
  };
}

type Chat = {
  system: NodeSystem;
  database: Database;
  events: EventStore;
  tools: TurnTools;
  isKnownOa: (oaId: string) => boolean;
};
type Citizen = { oaId: string; userId: string };

function chatOn(system: NodeSystem, database: Database, slugOf: Map<string, string>): Chat {
  const { sealer, turnTools } = system;
  const jobs = { ...system.jobs, add: async () => {}, wake: () => {} };
  return {
    system,
    database,
    events: createEventStore(database, jobs, sealer),
    tools: { ...turnTools, db: database.db, jobs, localityOf: async (oaId) => slugOf.get(oaId) ?? null },
    isKnownOa: (oaId) => slugOf.has(oaId),
  };
}

class TakenBack extends Error {}

/** What the work returns, with everything it wrote undone. */
async function takenBack<Result>(db: Db, work: (tx: Db) => Promise<Result>): Promise<Result> {
  const done: { result?: Result } = {};
  await inTransaction(db, async (tx) => {
    done.result = await work(tx);
    throw new TakenBack();
  }).catch((error: unknown) => {
    if (!(error instanceof TakenBack)) throw error;
  });
  return done.result as Result;
}

async function converse(chat: Chat, citizen: Citizen, messages: string[]): Promise<ChatTurn[]> {
  const answers: ChatTurn[] = [];
  for (const [position, message] of messages.entries())
    answers.push(await sayOne(chat, { ...citizen, message, msgId: `${citizen.userId}-${position}` }));
  return answers;
}

type Said = Citizen & { message: string; msgId: string };

async function sayOne(chat: Chat, { oaId, userId, message, msgId }: Said): Promise<ChatTurn> {
  const { system, database, events, tools, isKnownOa } = chat;
  const { adapters } = system;
  const started = performance.now();
  const now = adapters.now();
  const body = JSON.stringify({
    app_id: adapters.zalo.appId,
    sender: { id: userId },
    recipient: { id: oaId },
    event_name: "user_send_text",
    message: { text: message, msg_id: msgId },
    timestamp: String(now.getTime()),
  });
  const event = parseZaloEvent(JSON.parse(body));
  const options = { appId: adapters.zalo.appId, isKnownOa, now };
  const inbound = await toInboundEvent(event, new TextEncoder().encode(body), body, options);
  await events.store(inbound);
  await takeTurns(tools, { oaId, userId });
  const answer = await readTurn(chat, inbound.eventKey);
  // Said here already; and a turn that failed must not hold back the next message.
  await database.db
    .update(outboxMessages)
    .set({ status: "failed", reason: "chat" })
    .where(and(eq(outboxMessages.oaId, oaId), eq(outboxMessages.userId, userId)));
  if (answer.status === "error")
    await database.db
      .update(inboxEvents)
      .set({ status: "dead" })
      .where(eq(inboxEvents.eventKey, inbound.eventKey));
  return { ...answer, ms: Math.round((performance.now() - started) * 10) / 10 };
}

async function readTurn({ database, system }: Chat, eventKey: string): Promise<Omit<ChatTurn, "ms">> {
  const { sealer } = system;
  const [turn] = await database.db
    .select({ id: turns.id, status: turns.status, article: turns.articleId, score: turns.score })
    .from(turns)
    .innerJoin(inboxEvents, eq(inboxEvents.id, turns.inboxEventId))
    .where(eq(inboxEvents.eventKey, eventKey));
  if (!turn) return { status: "error", text: "", buttons: [], article: null, score: null };
  const rows = await database.db
    .select({ sealedMessage: outboxMessages.sealedMessage })
    .from(outboxMessages)
    .where(eq(outboxMessages.turnId, turn.id))
    .orderBy(asc(outboxMessages.id));
  const messages = rows.map(
    (row) => JSON.parse(sealer.open(row.sealedMessage, outboxMessage)) as OutboundMessage,
  );
  return {
    status: turn.status,
    text: messages.map(({ text }) => text).join("\n\n"),
    buttons: messages.flatMap(({ buttons }) => buttons.map(({ title }) => title)),
    article: turn.article,
    score: turn.score,
  };
}
