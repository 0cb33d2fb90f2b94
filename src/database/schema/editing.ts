import { sql } from "drizzle-orm";
import { bigint, index, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { moment } from "./columns.ts";

const id = () => bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity();

/** Every text an article has had or shall have; what is served stands in `articles`. Owner: src/knowledge/editing. */
export const articleVersions = pgTable(
  "article_versions",
  {
    id: id(),
    articleId: text().notNull(),
    /** The place the article serves, `*` where it serves several: who may decide about it. */
    locality: text().notNull(),
    /** Where it was written. */
    writtenIn: text().notNull(),
    markdown: text().notNull(),
    status: text({ enum: ["draft", "submitted", "approved", "rejected", "withdrawn"] }).notNull(),
    /** SHA-256 of the text it was made from, so that two editors cannot overwrite each other; `null` for a new one. */
    baseHash: text(),
    note: text(),
    /** Groups of unanswered questions it answers; closed when it is approved. */
    gapIds: bigint({ mode: "number" }).array().notNull().default(sql`'{}'`),
    writtenBy: text().notNull(),
    writtenAt: moment().notNull(),
    decidedBy: text(),
    decidedAt: moment(),
    decisionNote: text(),
  },
  (table) => [
    index("article_versions_article").on(table.articleId, table.id),
    index("article_versions_open").on(table.locality).where(sql`status in ('draft', 'submitted')`),
  ],
);

/** A topic, or the whole assistant, that is switched off with a reason residents read. Owner: src/knowledge/switches. */
export const assistantSwitches = pgTable(
  "assistant_switches",
  {
    id: id(),
    /** `*`: everywhere. */
    locality: text().notNull(),
    /** An article's id, or `*` for the whole assistant. */
    articleId: text().notNull(),
    reason: text().notNull(),
    offBy: text().notNull(),
    offAt: moment().notNull(),
    onBy: text(),
    onAt: moment(),
  },
  (table) => [
    uniqueIndex("assistant_switches_off").on(table.locality, table.articleId).where(sql`on_at is null`),
  ],
);
