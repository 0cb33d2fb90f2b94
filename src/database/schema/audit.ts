import { bigint, index, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { moment } from "./columns.ts";

/** What members of staff did or looked at; only ever added to (a trigger refuses the rest). Owner: src/staff. */
export const auditLog = pgTable(
  "audit_log",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    at: moment().notNull(),
    /** The place it was done in, `*` for all of them. */
    locality: text().notNull(),
    staffId: text().notNull(),
    role: text().notNull(),
    /** `report.resolve`, `conversation.reply`, `personal_data.see`, …: room and verb. */
    action: text().notNull(),
    /** What it was done to: `report` and its code, `article` and its id, … */
    subject: text().notNull(),
    subjectId: text().notNull(),
    /** Before and after, reasons, filters; never personal data. */
    details: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  },
  (table) => [
    index("audit_log_locality").on(table.locality, table.id),
    index("audit_log_subject").on(table.subject, table.subjectId, table.id),
    index("audit_log_action").on(table.locality, table.action, table.id),
    index("audit_log_staff").on(table.staffId, table.id),
  ],
);
