import { eq } from "drizzle-orm";
import type { Context } from "hono";
import { getSignedCookie } from "hono/cookie";
import { staffGrants, staffSessions, staffUsers } from "../database/schema/index.ts";
import { authSecret, sessionCookie } from "./auth.ts";
import { mayDo } from "./permissions.ts";
import { isLive, seenEveryMs } from "./session-times.ts";
import type { StaffMember } from "./staff-session.ts";
import type { StaffTools } from "./staff-tools.ts";

export type KnownBrowser = {
  sessionId: string;
  member: StaffMember;
  /** `half`: a password alone, where the role asks for a second factor; `over`: too long ago. */
  state: "in" | "half" | "over";
  /** Came in by a link within the hour: a forgotten password may be replaced without knowing it. */
  byLink: boolean;
};

const linkCountsMs = 3_600_000;

/** Whose browser it is, by one statement; `null` for a stranger's, and once a session or the last grant has gone. */
export async function whoIs(tools: StaffTools, c: Context): Promise<KnownBrowser | null> {
  const secure = tools.publicUrl.startsWith("https:") ? "secure" : undefined;
  const token = await getSignedCookie(c, authSecret(tools.sealer), sessionCookie, secure);
  if (!token) return null;
  const rows = await tools.db
    .select({ session: staffSessions, user: staffUsers, grant: staffGrants })
    .from(staffSessions)
    .innerJoin(staffUsers, eq(staffUsers.id, staffSessions.userId))
    .innerJoin(staffGrants, eq(staffGrants.userId, staffUsers.id))
    .where(eq(staffSessions.token, token));
  const [first] = rows;
  if (!first) return null;
  const { session, user } = first;
  const grants = rows.map(({ grant: { locality, role, officeId } }) => ({ locality, role, officeId }));
  const member = { id: user.id, name: user.name, email: user.email, grants };
  const now = tools.now();
  const byLink = session.method === "link" && now.getTime() - session.begunAt.getTime() < linkCountsMs;
  if (!isLive(session, now)) return { sessionId: session.id, member, state: "over", byLink: false };
  if (now.getTime() - session.seenAt.getTime() >= seenEveryMs)
    await tools.db.update(staffSessions).set({ seenAt: now }).where(eq(staffSessions.id, session.id));
  const half = session.method === "password" && !user.twoFactorEnabled && needsSecondFactor(member);
  return { sessionId: session.id, member, state: half ? "half" : "in", byLink };
}

/** Whoever can change what others may do needs more than a password. */
export function needsSecondFactor({ grants }: Pick<StaffMember, "grants">): boolean {
  return grants.some(({ role }) => mayDo(role, "staff.manage"));
}
