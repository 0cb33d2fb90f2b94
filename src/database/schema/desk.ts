import { bigint, index, integer, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { moment } from "./columns.ts";
import { conversations, turns } from "./road.ts";

const id = () => bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity();
const conversation = () =>
  bigint({ mode: "number" })
    .notNull()
    .references(() => conversations.id, { onDelete: "cascade" });

/** What staff tell each other about a conversation; the citizen never reads it. Owner: src/admin/conversations. */
export const conversationNotes = pgTable(
  "conversation_notes",
  {
    id: id(),
    locality: text().notNull(),
    conversationId: conversation(),
    staffId: text().notNull(),
    sealedText: text().notNull(),
    at: moment().notNull(),
  },
  (table) => [index("conversation_notes_conversation").on(table.conversationId, table.id)],
);

/** Answers staff give often. Owner: src/admin/conversations. */
export const cannedReplies = pgTable(
  "canned_replies",
  {
    id: id(),
    locality: text().notNull(),
    title: text().notNull(),
    text: text().notNull(),
    updatedBy: text().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [uniqueIndex("canned_replies_title").on(table.locality, table.title)],
);

/** “Đúng ra là bài này”: what a turn should have answered; evaluation data. Owner: src/knowledge/corrections. */
export const answerCorrections = pgTable(
  "answer_corrections",
  {
    id: id(),
    locality: text().notNull(),
    turnId: bigint({ mode: "number" }).references(() => turns.id, { onDelete: "set null" }),
    /** The citizen's question, personal data masked. */
    question: text().notNull(),
    gave: text(),
    /** The right article; `null`: nothing of ours, it should have been refused. */
    should: text(),
    staffId: text().notNull(),
    at: moment().notNull(),
  },
  (table) => [
    uniqueIndex("answer_corrections_turn").on(table.turnId),
    index("answer_corrections_locality").on(table.locality, table.id),
  ],
);

/** A list's filter kept under a name. Owner: src/admin. */
export const savedFilters = pgTable(
  "saved_filters",
  {
    id: id(),
    locality: text().notNull(),
    staffId: text().notNull(),
    page: text({ enum: ["conversations", "reports"] }).notNull(),
    name: text().notNull(),
    /** The query string of the list. */
    query: text().notNull(),
  },
  (table) => [uniqueIndex("saved_filters_name").on(table.locality, table.staffId, table.page, table.name)],
);

/** Who has which case open now. Owner: src/admin. */
export const staffPresence = pgTable(
  "staff_presence",
  {
    locality: text().notNull(),
    subject: text().notNull(),
    subjectId: text().notNull(),
    staffId: text().notNull(),
    seenAt: moment().notNull(),
    version: integer().notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.locality, table.subject, table.subjectId, table.staffId] })],
);
