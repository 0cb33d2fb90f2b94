import { customType, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { moment } from "./columns.ts";

const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => "bytea" });

/** Vectors of texts by the text's hash, so that each text is embedded once a model. Owner: src/knowledge/embeddings. */
export const embeddings = pgTable(
  "embeddings",
  {
    model: text().notNull(),
    /** SHA-256 of the text, in hexadecimal. */
    textHash: text().notNull(),
    /** 32-bit floats, least significant byte first. */
    vector: bytea().notNull(),
    createdAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.model, table.textHash] })],
);
