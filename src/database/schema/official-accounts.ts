import { integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import type { OaQuota } from "../../zalo/index.ts";
import { moment } from "./columns.ts";

/** One linked Official Account and its token pair. Owner: src/official-accounts. */
export const officialAccounts = pgTable("official_accounts", {
  oaId: text().primaryKey(),
  locality: text().notNull(),
  name: text().notNull().default(""),
  status: text({ enum: ["linked", "needs_relink"] }).notNull(),
  statusReason: text(),
  sealedAccessToken: text().notNull(),
  sealedRefreshToken: text().notNull(),
  accessExpiresAt: moment().notNull(),
  refreshIssuedAt: moment().notNull(),
  version: integer().notNull().default(1),
  leaseOwner: text(),
  leaseUntil: moment(),
  /** Set before the OAuth call: the stored refresh token may already be spent. */
  refreshingSince: moment(),
  lastEventAt: moment(),
  /** What its administrators were last mailed about, and when: once for each trouble. */
  alarm: text({ enum: ["needs_relink", "silent", "chain_ends"] }),
  alarmedAt: moment(),
  linkedAt: moment().notNull(),
  /** What Zalo last said of the messages left, and when it said so. */
  quotas: jsonb().$type<OaQuota[]>(),
  quotasAt: moment(),
});

/** What is known of the Zalo app that signs webhooks. Owner: src/inbox. */
export const webhookApps = pgTable("webhook_apps", {
  appId: text().primaryKey(),
  firstVerifiedAt: moment(),
  refusedBeforeFirst: integer().notNull().default(0),
  lastRefusedAt: moment(),
});

/** A consent that is under way (PKCE). Owner: src/official-accounts. */
export const oauthRequests = pgTable("oauth_requests", {
  state: text().primaryKey(),
  locality: text().notNull(),
  sealedVerifier: text().notNull(),
  expiresAt: moment().notNull(),
});
