import { bigint, pgTable, text } from "drizzle-orm/pg-core";
import { moment } from "./columns.ts";

/** One article as it is served. Owner: src/knowledge. */
export const articles = pgTable("articles", {
  id: text().primaryKey(),
  markdown: text().notNull(),
  /** SHA-256 of the repository's file when it was last synced. */
  repositoryHash: text(),
  /** Who wrote the text now served: the repository, or staff (whose edits win over a later sync). */
  origin: text({ enum: ["repository", "staff"] }).notNull(),
  confirmedAt: moment(),
  confirmedBy: text(),
  updatedAt: moment().notNull(),
});

/** One place: its profile and plan as YAML. Owner: src/localities. */
export const localities = pgTable("localities", {
  slug: text().primaryKey(),
  profile: text().notNull(),
  plan: text().notNull(),
  /** The area as GeoJSON, `null` when its folder holds none. */
  boundary: text(),
  repositoryHash: text().notNull(),
  origin: text({ enum: ["repository", "staff"] }).notNull(),
  updatedAt: moment().notNull(),
});

/** A counter per subject, raised in the transaction that changes it, so that indexes know they are old. */
export const revisions = pgTable("revisions", {
  subject: text().primaryKey(),
  revision: bigint({ mode: "number" }).notNull(),
});
