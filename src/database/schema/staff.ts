import { sql } from "drizzle-orm";
import { bigint, boolean, index, integer, pgTable, pgView, text, uniqueIndex } from "drizzle-orm/pg-core";
import { moment } from "./columns.ts";

/** A member of staff; kept when the last grant goes, so that the audit trail can name them. Owner: src/staff. */
export const staffUsers = pgTable("staff_users", {
  id: text().primaryKey(),
  name: text().notNull(),
  email: text().notNull().unique(),
  emailVerified: boolean().notNull().default(false),
  image: text(),
  twoFactorEnabled: boolean().notNull().default(false),
  createdAt: moment().notNull(),
  updatedAt: moment().notNull(),
});

const user = () =>
  text()
    .notNull()
    .references(() => staffUsers.id, { onDelete: "cascade" });

/** How somebody signed in. */
export const signInMethods = ["password", "code", "passkey", "link"] as const;

/** A signed-in browser. Owner: src/staff. */
export const staffSessions = pgTable(
  "staff_sessions",
  {
    id: text().primaryKey(),
    /** Of no use without the signature that only the cookie holds. */
    token: text().notNull().unique(),
    userId: user(),
    expiresAt: moment().notNull(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
    ipAddress: text(),
    userAgent: text(),
    method: text({ enum: signInMethods }).notNull(),
    begunAt: moment().notNull(),
    seenAt: moment().notNull(),
  },
  (table) => [index("staff_sessions_user").on(table.userId)],
);

/** A password (hashed). Owner: src/staff. */
export const staffAccounts = pgTable(
  "staff_accounts",
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    providerId: text().notNull(),
    userId: user(),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: moment(),
    refreshTokenExpiresAt: moment(),
    scope: text(),
    password: text(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [index("staff_accounts_user").on(table.userId)],
);

/** A challenge that waits for its answer: a second factor, a passkey. Owner: src/staff. */
export const staffVerifications = pgTable(
  "staff_verifications",
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: moment().notNull(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [index("staff_verifications_identifier").on(table.identifier)],
);

/** The secret of an authenticator app and the codes for when it is lost, encrypted. Owner: src/staff. */
export const staffTwoFactors = pgTable(
  "staff_two_factors",
  {
    id: text().primaryKey(),
    secret: text().notNull(),
    backupCodes: text().notNull(),
    userId: user(),
    verified: boolean().notNull().default(true),
    failedVerificationCount: integer().notNull().default(0),
    lockedUntil: moment(),
  },
  (table) => [index("staff_two_factors_user").on(table.userId)],
);

/** A device that signs in by itself (WebAuthn). Owner: src/staff. */
export const staffPasskeys = pgTable(
  "staff_passkeys",
  {
    id: text().primaryKey(),
    name: text(),
    publicKey: text().notNull(),
    userId: user(),
    credentialID: text().notNull(),
    counter: integer().notNull(),
    deviceType: text().notNull(),
    backedUp: boolean().notNull(),
    transports: text(),
    createdAt: moment(),
    aaguid: text(),
  },
  (table) => [
    index("staff_passkeys_user").on(table.userId),
    uniqueIndex("staff_passkeys_credential").on(table.credentialID),
  ],
);

/** A link that signs one person in once. Owner: src/staff. */
export const staffSignInLinks = pgTable(
  "staff_sign_in_links",
  {
    tokenDigest: text().primaryKey(),
    userId: user(),
    /** Handed over by somebody who may, or asked for by mail, which leaves the second factor to be shown. */
    kind: text({ enum: ["given", "mailed"] }).notNull(),
    /** Only until the mail has left. */
    sealedToken: text(),
    expiresAt: moment().notNull(),
    usedAt: moment(),
  },
  (table) => [index("staff_sign_in_links_user").on(table.userId)],
);

/** What a person may do in one place, `*`: in all of them. Owner: src/staff. */
export const staffGrants = pgTable(
  "staff_grants",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    userId: user(),
    locality: text().notNull(),
    role: text({ enum: ["officer", "office", "approver", "admin", "operator", "auditor"] }).notNull(),
    /** The office whose reports alone they see. */
    officeId: text(),
    grantedAt: moment().notNull(),
  },
  (table) => [
    uniqueIndex("staff_grants_place").on(table.userId, table.locality),
    index("staff_grants_locality").on(table.locality),
  ],
);

/** Tries to sign in, counted by account and by address. Owner: src/staff. */
export const staffAttempts = pgTable("staff_attempts", {
  /** A keyed digest of what is counted. */
  key: text().primaryKey(),
  count: integer().notNull(),
  until: moment().notNull(),
});

/** What colleagues who manage staff may know of a person who serves the place: how they come in, no secret. */
export const staffPeople = pgView("staff_people", {
  userId: text().notNull(),
  email: text().notNull(),
  twoFactorEnabled: boolean().notNull(),
  hasPassword: boolean().notNull(),
  hasPasskey: boolean().notNull(),
  seenAt: moment(),
}).existing();

/** The person with this e-mail address, made when there is none (`drizzle/…_staff_accounts.sql`). */
export const staffUserFor = (email: string, name: string, id: string, at: Date) =>
  sql<string>`staff_user_for(${email}, ${name}, ${id}, ${at.toISOString()}::timestamptz)`;
