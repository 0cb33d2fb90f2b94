import { lt } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { staffAttempts, staffSessions, staffSignInLinks } from "../database/schema/index.ts";
import { sessionLivesMs } from "./session-times.ts";

/** Forgets what is over: sessions a day after their end (a form left open is still known by them), links, counts. */
export async function tidy(db: Db, now: Date): Promise<void> {
  const dayAgo = new Date(now.getTime() - 24 * 3_600_000);
  await db
    .delete(staffSessions)
    .where(lt(staffSessions.begunAt, new Date(dayAgo.getTime() - sessionLivesMs)));
  await db.delete(staffSignInLinks).where(lt(staffSignInLinks.expiresAt, dayAgo));
  await db.delete(staffAttempts).where(lt(staffAttempts.until, dayAgo));
}
