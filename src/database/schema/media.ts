import { sql } from "drizzle-orm";
import { bigint, customType, index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { moment } from "./columns.ts";

const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => "bytea" });
const reference = () => bigint({ mode: "number" });

/** One picture or document of a report or a conversation; its bytes stand elsewhere. Owner: src/media. */
export const media = pgTable(
  "media",
  {
    id: text().primaryKey(),
    locality: text().notNull(),
    /** The report it belongs to; without a foreign key, since a picture may come before its report. */
    requestId: reference(),
    /** Who sent it; null for a picture of an office or of our own making. */
    conversationId: reference(),
    purpose: text({ enum: ["photo", "ispeed", "proof", "document", "map"] }).notNull(),
    status: text({ enum: ["pending", "stored", "refused", "failed"] })
      .notNull()
      .default("pending"),
    /** Why it was refused or failed, from the closed list of src/media/reasons.ts. */
    reason: text(),
    contentType: text(),
    width: integer(),
    height: integer(),
    /** Size of the picture or document itself, without its thumbnail. */
    bytes: integer(),
    sha256: text(),
    storage: text({ enum: ["database", "s3"] }),
    storageKey: text(),
    /** Where Zalo holds it; sealed, and forgotten once the picture is stored or given up. */
    sealedSourceUrl: text(),
    attempts: integer().notNull().default(0),
    /** A pending picture is not tried before. */
    notBefore: moment().notNull(),
    createdAt: moment().notNull(),
    storedAt: moment(),
    erasedAt: moment(),
    /** When its sender was told what became of it, or need not be told any more. */
    toldAt: moment(),
    /** Rectangles to be blacked out, in thousandths of width and height; shown to nobody until it is done. */
    redaction: jsonb().$type<{ left: number; top: number; width: number; height: number }[]>(),
  },
  (table) => [
    index("media_request").on(table.requestId, table.createdAt),
    index("media_conversation").on(table.conversationId, table.createdAt),
    index("media_pending").on(table.notBefore).where(sql`status = 'pending'`),
    index("media_redaction").on(table.id).where(sql`redaction is not null`),
  ],
);

/** The bytes of media kept in the database. Owner: src/media. */
export const mediaContents = pgTable(
  "media_contents",
  {
    mediaId: text().notNull(),
    kind: text({ enum: ["photo", "thumbnail", "document", "upload"] }).notNull(),
    data: bytea().notNull(),
  },
  (table) => [primaryKey({ columns: [table.mediaId, table.kind] })],
);
