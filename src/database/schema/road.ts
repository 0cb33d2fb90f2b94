import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  real,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { moment } from "./columns.ts";

const id = () => bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity();

/** One row per distinct Zalo event. Owner: src/inbox. */
export const inboxEvents = pgTable(
  "inbox_events",
  {
    id: id(),
    eventKey: text().notNull(),
    appId: text().notNull(),
    eventName: text().notNull(),
    oaId: text().notNull(),
    userId: text().notNull(),
    /** Zalo's own timestamp: the order of a citizen's events. */
    eventAt: moment().notNull(),
    receivedAt: moment().notNull(),
    notBefore: moment().notNull(),
    status: text({ enum: ["pending", "done", "unlinked", "dead"] })
      .notNull()
      .default("pending"),
    /** The raw body until the turn, its masked form afterwards; encrypted in both cases. */
    sealedBody: text().notNull(),
    masked: boolean().notNull().default(false),
    attempts: integer().notNull().default(0),
    error: text(),
    doneAt: moment(),
  },
  (table) => [
    uniqueIndex("inbox_events_key").on(table.eventKey),
    index("inbox_events_pending").on(table.oaId, table.userId, table.eventAt).where(sql`status = 'pending'`),
    index("inbox_events_dead").on(table.id).where(sql`status = 'dead'`),
    // All of a citizen's events at once: the nightly erasure, and one that somebody asked for.
    index("inbox_events_citizen").on(table.oaId, table.userId),
    index("inbox_events_unmasked").on(table.receivedAt).where(sql`not masked`),
  ],
);

/** One citizen in one Official Account. Owner: src/conversation. */
export const conversations = pgTable(
  "conversations",
  {
    id: id(),
    oaId: text().notNull(),
    userId: text().notNull(),
    locality: text().notNull(),
    mode: text({ enum: ["bot", "human"] })
      .notNull()
      .default("bot"),
    humanSince: moment(),
    humanUntil: moment(),
    state: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    isFollower: boolean().notNull().default(false),
    lastInteractionAt: moment(),
    /** Why Zalo delivers nothing to this citizen any more (error class “never for this user”). */
    unreachable: text(),
    createdAt: moment().notNull(),
    /** Either side's newest message. */
    lastMessageAt: moment(),
    /** Since when the citizen's words wait for a person; `null` when they wait for nobody. */
    waitingSince: moment(),
    /** The member of staff who looks after it. */
    assigneeId: text(),
    /** Out of the list of what waits until then. */
    snoozedUntil: moment(),
    labels: text().array().notNull().default(sql`'{}'`),
    /** The same for all conversations of one person, once staff have said so. */
    personId: text(),
    /** How the newest turn ended. */
    lastStatus: text(),
    /** Why somebody should look at it (a turn's status, or `wrong`), and since when; `null` once somebody has. */
    flag: text(),
    flaggedAt: moment(),
    /** The name Zalo shows, kept only when staff asked for it; sealed. */
    sealedName: text(),
  },
  (table) => [
    uniqueIndex("conversations_citizen").on(table.oaId, table.userId),
    index("conversations_recent").on(table.locality, table.lastMessageAt),
    index("conversations_waiting")
      .on(table.locality, table.waitingSince)
      .where(sql`waiting_since is not null`),
    index("conversations_assignee")
      .on(table.locality, table.assigneeId, table.lastMessageAt)
      .where(sql`assignee_id is not null`),
    index("conversations_snoozed")
      .on(table.locality, table.snoozedUntil)
      .where(sql`snoozed_until is not null`),
    index("conversations_flagged").on(table.locality, table.flaggedAt).where(sql`flagged_at is not null`),
    index("conversations_person").on(table.personId).where(sql`person_id is not null`),
  ],
);

/** What was decided about one event; the dashboard is a count of it. Owner: src/conversation. */
export const turns = pgTable(
  "turns",
  {
    id: id(),
    conversationId: bigint({ mode: "number" })
      .notNull()
      .references(() => conversations.id, { onDelete: "cascade" }),
    locality: text().notNull(),
    /** Unique: the same event can never be answered twice. */
    inboxEventId: bigint({ mode: "number" }).notNull(),
    status: text().notNull(),
    articleId: text(),
    score: real(),
    createdAt: moment().notNull(),
  },
  (table) => [
    uniqueIndex("turns_event").on(table.inboxEventId),
    index("turns_conversation").on(table.conversationId, table.id),
    // The last two columns spare the counting of thousands of turns a look at each row.
    index("turns_counted").on(table.locality, table.createdAt, table.status, table.articleId),
    index("turns_handover")
      .on(table.locality, table.createdAt, table.conversationId)
      .where(sql`status = 'handover'`),
    index("turns_article")
      .on(table.locality, table.articleId, table.createdAt)
      .where(sql`article_id is not null`),
  ],
);

/** One message the Official Account owes a citizen. Owner: src/outbox. */
export const outboxMessages = pgTable(
  "outbox_messages",
  {
    id: id(),
    conversationId: bigint({ mode: "number" })
      .notNull()
      .references(() => conversations.id, { onDelete: "cascade" }),
    turnId: bigint({ mode: "number" }).references(() => turns.id, { onDelete: "set null" }),
    oaId: text().notNull(),
    userId: text().notNull(),
    /** A turn's answer, news, words of a member of staff, or a person's words written in Zalo's own chat tool. */
    kind: text({ enum: ["reply", "notice", "staff", "elsewhere"] }).notNull(),
    /** The member of staff who wrote it; for `elsewhere` Zalo's id of the OA's administrator. */
    authorId: text(),
    sealedMessage: text().notNull(),
    status: text({ enum: ["queued", "sending", "sent", "unknown", "waiting", "failed", "dead"] })
      .notNull()
      .default("queued"),
    reason: text(),
    notBefore: moment().notNull(),
    attempts: integer().notNull().default(0),
    sendingSince: moment(),
    messageId: text(),
    sentAt: moment(),
    receivedAt: moment(),
    seenAt: moment(),
    createdAt: moment().notNull(),
    /** The report it brings news of, and whose voice hears it. */
    requestId: bigint({ mode: "number" }),
    voiceId: bigint({ mode: "number" }),
    /** A paid template that may carry the news when the window is shut; no citizen's words. */
    template: jsonb().$type<{ templateId: string; templateData: Record<string, string> }>(),
    /** Matters so much that somebody rings up when it has not left by then; `null` again once a call task stands. */
    callBy: moment(),
    /** Sent as the template instead of the message. */
    asTemplate: boolean().notNull().default(false),
  },
  (table) => [
    index("outbox_to_call").on(table.callBy).where(sql`status <> 'sent' and call_by is not null`),
    index("outbox_conversation").on(table.conversationId, table.id),
    index("outbox_person")
      .on(table.conversationId, table.createdAt)
      .where(sql`kind in ('staff', 'elsewhere')`),
    index("outbox_open")
      .on(table.conversationId, table.id)
      .where(sql`status in ('queued', 'sending', 'unknown', 'waiting')`),
    uniqueIndex("outbox_message_id").on(table.oaId, table.messageId),
    index("outbox_status").on(table.status, table.id),
  ],
);
