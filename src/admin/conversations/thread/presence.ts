import { and, eq, gt, ne } from "drizzle-orm";
import type { Db } from "../../../database/database.ts";
import { staffPresence } from "../../../database/schema/index.ts";

type Looker = { locality: string; staffId: string; conversationId: number; now: Date };

/** Who asked for the page within so long still has it open; the page asks again by itself. */
const presentForMs = 2 * 60_000;
/** A look after so long is another look, and has its own line in the audit trail. */
const sameLookMs = 10 * 60_000;

/** Notes that somebody has a conversation open. @returns whether this is a new look. */
export async function notePresence(tx: Db, looker: Looker): Promise<boolean> {
  const { locality, staffId, conversationId, now } = looker;
  const key = { locality, staffId, subject: "conversation", subjectId: String(conversationId) };
  const [before] = await tx.select({ seenAt: staffPresence.seenAt }).from(staffPresence).where(isRow(key));
  await tx
    .insert(staffPresence)
    .values({ ...key, seenAt: now })
    .onConflictDoUpdate({
      target: [staffPresence.locality, staffPresence.subject, staffPresence.subjectId, staffPresence.staffId],
      set: { seenAt: now },
    });
  return !before || now.getTime() - before.seenAt.getTime() > sameLookMs;
}

/** The ids of others who have it open now. */
export async function whoElse(tx: Db, { locality, staffId, conversationId, now }: Looker): Promise<string[]> {
  const rows = await tx
    .select({ staffId: staffPresence.staffId })
    .from(staffPresence)
    .where(
      and(
        eq(staffPresence.locality, locality),
        eq(staffPresence.subject, "conversation"),
        eq(staffPresence.subjectId, String(conversationId)),
        ne(staffPresence.staffId, staffId),
        gt(staffPresence.seenAt, new Date(now.getTime() - presentForMs)),
      ),
    );
  return rows.map((row) => row.staffId);
}

function isRow(key: { locality: string; subject: string; subjectId: string; staffId: string }) {
  return and(
    eq(staffPresence.locality, key.locality),
    eq(staffPresence.subject, key.subject),
    eq(staffPresence.subjectId, key.subjectId),
    eq(staffPresence.staffId, key.staffId),
  );
}
