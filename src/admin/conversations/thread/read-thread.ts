import { and, desc, eq, isNull, lt } from "drizzle-orm";
import type { Conversation } from "../../../conversation/turn-tools.ts";
import type { Db } from "../../../database/database.ts";
import {
  answerCorrections,
  conversationNotes,
  inboxEvents,
  media,
  outboxMessages,
  turns,
} from "../../../database/schema/index.ts";

export type ThreadMessage = typeof outboxMessages.$inferSelect;
export type ThreadTurn = typeof turns.$inferSelect & {
  sealedBody: string;
  eventName: string;
  eventAt: Date;
  /** What staff said it should have answered; `null` while nobody did. */
  correction: { should: string | null } | null;
};

/** One thing of a thread, at its moment. */
export type ThreadItem = { at: Date } & (
  | { kind: "citizen"; turn: ThreadTurn }
  | { kind: "dead"; event: { id: number; sealedBody: string; eventName: string } }
  | { kind: "picture"; picture: { id: string; status: string; requestId: number | null } }
  | { kind: "office"; message: ThreadMessage }
  | { kind: "note"; note: typeof conversationNotes.$inferSelect }
);
export type Thread = { items: ThreadItem[] /** Older ones stand before this moment. */; before: Date | null };

const threadPageSize = 40;
const order = ["citizen", "dead", "picture", "office", "note"];

/**
 * The newest part of a thread before a moment, oldest first: both sides' messages, pictures that were kept, and notes
 * of staff. What happened at one moment is never torn apart.
 */
export async function readThread(tx: Db, conversation: Conversation, before: Date | null): Promise<Thread> {
  const items = [
    ...(await readTurns(tx, conversation.id, before)),
    ...(before ? [] : await readDead(tx, conversation)),
    ...(await readPictures(tx, conversation.id, before)),
    ...(await readMessages(tx, conversation.id, before)),
    ...(await readNotes(tx, conversation.id, before)),
  ].sort(byMoment);
  const cut = items.at(-threadPageSize)?.at;
  if (!cut) return { items, before: null };
  const shown = items.filter(({ at }) => at >= cut);
  return { items: shown, before: shown.length < items.length ? cut : null };
}

/** More than a page of each kind, so that a page full of one moment is whole. */
const most = threadPageSize * 2;

async function readTurns(tx: Db, id: number, before: Date | null): Promise<ThreadItem[]> {
  const rows = await tx
    .select({
      turn: turns,
      sealedBody: inboxEvents.sealedBody,
      eventName: inboxEvents.eventName,
      eventAt: inboxEvents.eventAt,
      corrected: answerCorrections.id,
      should: answerCorrections.should,
    })
    .from(turns)
    .innerJoin(inboxEvents, eq(inboxEvents.id, turns.inboxEventId))
    .leftJoin(answerCorrections, eq(answerCorrections.turnId, turns.id))
    .where(and(eq(turns.conversationId, id), before ? lt(turns.createdAt, before) : undefined))
    .orderBy(desc(turns.id))
    .limit(most);
  return rows.map(({ turn, corrected, should, ...event }) => ({
    kind: "citizen",
    at: turn.createdAt,
    turn: { ...turn, ...event, correction: corrected === null ? null : { should } },
  }));
}

/** Events that failed for good have no turn; a person must see them all the more. */
async function readDead(tx: Db, { oaId, userId }: Conversation): Promise<ThreadItem[]> {
  const { id, sealedBody, eventName, eventAt } = inboxEvents;
  const rows = await tx
    .select({ id, sealedBody, eventName, at: eventAt })
    .from(inboxEvents)
    .where(and(eq(inboxEvents.status, "dead"), eq(inboxEvents.oaId, oaId), eq(inboxEvents.userId, userId)))
    .orderBy(desc(id))
    .limit(most);
  return rows.map(({ at, ...event }) => ({ kind: "dead", at, event }));
}

async function readPictures(tx: Db, id: number, before: Date | null): Promise<ThreadItem[]> {
  const rows = await tx
    .select({ id: media.id, status: media.status, requestId: media.requestId, at: media.createdAt })
    .from(media)
    .where(
      and(
        eq(media.conversationId, id),
        isNull(media.erasedAt),
        before ? lt(media.createdAt, before) : undefined,
      ),
    )
    .orderBy(desc(media.createdAt))
    .limit(most);
  return rows.map(({ at, ...picture }) => ({ kind: "picture", at, picture }));
}

async function readMessages(tx: Db, id: number, before: Date | null): Promise<ThreadItem[]> {
  const rows = await tx
    .select()
    .from(outboxMessages)
    .where(
      and(eq(outboxMessages.conversationId, id), before ? lt(outboxMessages.createdAt, before) : undefined),
    )
    .orderBy(desc(outboxMessages.id))
    .limit(most);
  return rows.map((message) => ({ kind: "office", at: message.createdAt, message }));
}

async function readNotes(tx: Db, id: number, before: Date | null): Promise<ThreadItem[]> {
  const rows = await tx
    .select()
    .from(conversationNotes)
    .where(
      and(eq(conversationNotes.conversationId, id), before ? lt(conversationNotes.at, before) : undefined),
    )
    .orderBy(desc(conversationNotes.id))
    .limit(most);
  return rows.map((note) => ({ kind: "note", at: note.at, note }));
}

function byMoment(one: ThreadItem, other: ThreadItem): number {
  return (
    one.at.getTime() - other.at.getTime() ||
    order.indexOf(one.kind) - order.indexOf(other.kind) ||
    numberOf(one) - numberOf(other)
  );
}

function numberOf(item: ThreadItem): number {
  switch (item.kind) {
    case "citizen":
      return item.turn.id;
    case "dead":
      return item.event.id;
    case "office":
      return item.message.id;
    case "note":
      return item.note.id;
    case "picture":
      return 0;
  }
}
