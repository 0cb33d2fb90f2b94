import { pgTable, text } from "drizzle-orm/pg-core";
import { moment } from "./columns.ts";

/** A link that signs somebody in once. Owner: src/staff. */
export const signInLinks = pgTable("sign_in_links", {
  tokenDigest: text().primaryKey(),
  role: text({ enum: ["admin"] }).notNull(),
  expiresAt: moment().notNull(),
  usedAt: moment(),
});

/** A signed-in browser. Owner: src/staff. */
export const staffSessions = pgTable("staff_sessions", {
  tokenDigest: text().primaryKey(),
  role: text({ enum: ["admin"] }).notNull(),
  expiresAt: moment().notNull(),
});
