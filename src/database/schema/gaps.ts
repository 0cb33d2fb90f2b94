import { bigint, index, integer, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { moment } from "./columns.ts";

/** Questions the counter could not answer or answered wrongly, grouped and counted. Owner: src/assistant. */
export const questionGaps = pgTable(
  "question_gaps",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    locality: text().notNull(),
    /** What the questions of a group have in common: folded words in order of the alphabet. */
    key: text().notNull(),
    /** The newest wording, personal data masked. */
    question: text().notNull(),
    reason: text({ enum: ["unknown", "clarify", "wrong"] }).notNull(),
    /** The article called wrong. */
    articleId: text(),
    count: integer().notNull().default(1),
    firstAt: moment().notNull(),
    lastAt: moment().notNull(),
    /** Somebody has dealt with it; a newer question of the group opens it again. */
    closedAt: moment(),
    closedBy: text(),
    closedAs: text({ enum: ["answered", "worded", "not_ours"] }),
    /** The article that answers it now, or why it is none of the counter's. */
    closedNote: text(),
  },
  (table) => [
    uniqueIndex("question_gaps_group").on(table.locality, table.reason, table.key),
    index("question_gaps_often").on(table.locality, table.count),
  ],
);
