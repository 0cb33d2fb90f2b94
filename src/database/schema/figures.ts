import { pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { moment } from "./columns.ts";

/** Figures over all places as they were counted last: numbers alone, nobody's words. Owner: src/figures/kept. */
export const provinceFigures = pgTable(
  "province_figures",
  {
    /** First and last day, YYYY-MM-DD, and the step they are counted in. */
    fromDay: text().notNull(),
    toDay: text().notNull(),
    step: text({ enum: ["day", "week", "month"] }).notNull(),
    countedAt: moment().notNull(),
    /** JSON (src/figures/kept/figures-text.ts). */
    figures: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.fromDay, table.toDay, table.step] })],
);
