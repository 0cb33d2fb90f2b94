import { and, eq, gt, isNull } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { signInLinks, staffSessions } from "../database/schema/index.ts";
import type { Sealer } from "../security/sealer.ts";

const linkPurpose = "sign_in_links.token";
const sessionPurpose = "staff_sessions.token";
const linkLivesMs = 24 * 3_600_000;
export const sessionLivesMs = 12 * 3_600_000;

export type SignInTools = { db: Db; sealer: Sealer; newToken: () => string; now: () => Date };

/** Makes a link that signs an administrator in once. */
export async function createSignInLink({ db, sealer, newToken, now }: SignInTools): Promise<string> {
  const token = newToken();
  await db.insert(signInLinks).values({
    tokenDigest: sealer.digest(token, linkPurpose),
    role: "admin",
    expiresAt: new Date(now().getTime() + linkLivesMs),
  });
  return `/admin/sign-in/${token}`;
}

/** Spends a link (only a POST does, so that a preview of the link cannot) and opens a session. */
export async function spendSignInLink(
  { db, sealer, newToken, now }: SignInTools,
  token: string,
): Promise<string | null> {
  return await db.transaction(async (tx) => {
    const [link] = await tx
      .update(signInLinks)
      .set({ usedAt: now() })
      .where(
        and(
          eq(signInLinks.tokenDigest, sealer.digest(token, linkPurpose)),
          isNull(signInLinks.usedAt),
          gt(signInLinks.expiresAt, now()),
        ),
      )
      .returning();
    if (!link) return null;
    const session = newToken();
    await tx.insert(staffSessions).values({
      tokenDigest: sealer.digest(session, sessionPurpose),
      role: link.role,
      expiresAt: new Date(now().getTime() + sessionLivesMs),
    });
    return session;
  });
}

export async function isSignedIn(
  { db, sealer, now }: SignInTools,
  session: string | undefined,
): Promise<boolean> {
  if (!session) return false;
  const [row] = await db
    .select({ role: staffSessions.role })
    .from(staffSessions)
    .where(
      and(
        eq(staffSessions.tokenDigest, sealer.digest(session, sessionPurpose)),
        gt(staffSessions.expiresAt, now()),
      ),
    );
  return row !== undefined;
}
