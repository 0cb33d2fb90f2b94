import { bigint, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { moment } from "./columns.ts";

/** A mail that was written while no mail server is set; the simulator shows it. Owner: src/mail. */
export const keptMails = pgTable(
  "kept_mails",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    /** The same for every try of one mail, which is so kept once. */
    messageId: text().notNull(),
    recipient: text().notNull(),
    /** The whole mail (JSON), attachments by name and size only; sealed. */
    sealedMail: text().notNull(),
    keptAt: moment().notNull(),
  },
  (table) => [uniqueIndex("kept_mails_message_id").on(table.messageId)],
);
