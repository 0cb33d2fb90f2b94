import { and, desc, eq, isNotNull, ne } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { staffAccounts, staffPasskeys, staffSessions, staffUsers } from "../database/schema/index.ts";
import { isLive } from "./session-times.ts";
import { StaffRefused } from "./staff-refused.ts";

export type OwnAccount = {
  name: string;
  email: string;
  hasPassword: boolean;
  twoFactorEnabled: boolean;
  passkeys: { id: string; name: string | null; createdAt: Date | null }[];
  sessions: (typeof staffSessions.$inferSelect)[];
};

/** Everything a person sees of their own account. */
export async function readOwnAccount(db: Db, userId: string, now: Date): Promise<OwnAccount | null> {
  const [user] = await db.select().from(staffUsers).where(eq(staffUsers.id, userId));
  if (!user) return null;
  const passwords = await db
    .select({ id: staffAccounts.id })
    .from(staffAccounts)
    .where(and(eq(staffAccounts.userId, userId), isNotNull(staffAccounts.password)));
  const { id, name, createdAt } = staffPasskeys;
  const passkeys = await db
    .select({ id, name, createdAt })
    .from(staffPasskeys)
    .where(eq(staffPasskeys.userId, userId))
    .orderBy(staffPasskeys.id);
  const sessions = await db
    .select()
    .from(staffSessions)
    .where(eq(staffSessions.userId, userId))
    .orderBy(desc(staffSessions.seenAt))
    .limit(100);
  return {
    name: user.name,
    email: user.email,
    twoFactorEnabled: user.twoFactorEnabled,
    hasPassword: passwords.length > 0,
    passkeys,
    sessions: sessions.filter((session) => isLive(session, now)),
  };
}

/** @throws {StaffRefused} when somebody else has the address */
export async function renameUser(
  db: Db,
  userId: string,
  { name, email, now }: { name: string; email: string; now: Date },
): Promise<void> {
  const [other] = await db
    .select({ id: staffUsers.id })
    .from(staffUsers)
    .where(and(eq(staffUsers.email, email), ne(staffUsers.id, userId)));
  if (other) throw new StaffRefused("email", "E-mail này đã có người dùng.");
  await db.update(staffUsers).set({ name, email, updatedAt: now }).where(eq(staffUsers.id, userId));
}

/** Ends one session of the person's own; `null`: all but the given one. @returns how many */
export async function endSessions(
  db: Db,
  userId: string,
  which: { only: string } | { allBut: string },
): Promise<number> {
  const chosen = "only" in which ? eq(staffSessions.id, which.only) : ne(staffSessions.id, which.allBut);
  const ended = await db
    .delete(staffSessions)
    .where(and(eq(staffSessions.userId, userId), chosen))
    .returning({ id: staffSessions.id });
  return ended.length;
}
