import { and, asc, eq, gt } from "drizzle-orm";
import type { Db } from "../../../database/database.ts";
import { staffPresence } from "../../../database/schema/index.ts";
import type { StaffSession } from "../../../staff/staff-session.ts";

/** Who asked for the page within so long still has it open; the page asks again by itself. */
const presentForMs = 90_000;
/** A look after so long is another look, and has its own line in the audit trail. */
const sameLookMs = 10 * 60_000;

type Look = { session: StaffSession; code: string; now: Date };

/** Notes that somebody has a report open. @returns whether this is a new look, and the ids of others who look. */
export async function notePresence(tx: Db, { session, code, now }: Look) {
  const { place: locality, staffId } = session;
  const here = and(
    eq(staffPresence.locality, locality),
    eq(staffPresence.subject, "report"),
    eq(staffPresence.subjectId, code),
  );
  const rows = await tx
    .select({ staffId: staffPresence.staffId, seenAt: staffPresence.seenAt })
    .from(staffPresence)
    .where(and(here, gt(staffPresence.seenAt, new Date(now.getTime() - sameLookMs))))
    .orderBy(asc(staffPresence.staffId));
  const { subject, subjectId, staffId: who } = staffPresence;
  await tx
    .insert(staffPresence)
    .values({ locality, subject: "report", subjectId: code, staffId, seenAt: now })
    .onConflictDoUpdate({
      target: [staffPresence.locality, subject, subjectId, who],
      set: { seenAt: now },
    });
  const present = rows.filter(
    (row) => row.staffId !== staffId && row.seenAt.getTime() > now.getTime() - presentForMs,
  );
  return {
    isNew: !rows.some((row) => row.staffId === staffId),
    others: present.map((row) => row.staffId),
  };
}
