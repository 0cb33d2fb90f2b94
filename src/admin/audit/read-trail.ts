import { and, desc, eq, getTableColumns, gte, like, lt } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { auditLog, staffUsers } from "../../database/schema/index.ts";

/** `staffName` is `null` for a machine or somebody whose account is gone. */
export type AuditRow = typeof auditLog.$inferSelect & { staffName: string | null };

/** What of the trail is wanted; what is left out narrows nothing. */
export type TrailFilter = {
  /** A place's slug, or `*`: what was done over all places. */
  locality?: string | undefined;
  staffId?: string | undefined;
  /** A whole action, or the room of several: `report.`. */
  action?: string | undefined;
  subject?: string | undefined;
  subjectId?: string | undefined;
  from?: Date | undefined;
  /** Up to, not with. */
  until?: Date | undefined;
  /** Only what is older than this row. */
  before?: number | undefined;
  limit: number;
};

/** Lines of the audit trail, newest first, as far as the transaction's place lets them be seen. */
export async function readTrail(tx: Db, filter: TrailFilter): Promise<AuditRow[]> {
  const { locality, staffId, action, subject, subjectId, from, until, before, limit } = filter;
  return await tx
    .select({ ...getTableColumns(auditLog), staffName: staffUsers.name })
    .from(auditLog)
    .leftJoin(staffUsers, eq(staffUsers.id, auditLog.staffId))
    .where(
      and(
        locality === undefined ? undefined : eq(auditLog.locality, locality),
        staffId === undefined ? undefined : eq(auditLog.staffId, staffId),
        action === undefined ? undefined : named(action),
        subject === undefined ? undefined : eq(auditLog.subject, subject),
        subjectId === undefined ? undefined : eq(auditLog.subjectId, subjectId),
        from && gte(auditLog.at, from),
        until && lt(auditLog.at, until),
        before === undefined ? undefined : lt(auditLog.id, before),
      ),
    )
    .orderBy(desc(auditLog.id))
    .limit(limit);
}

function named(action: string) {
  return action.endsWith(".") ? like(auditLog.action, `${action}%`) : eq(auditLog.action, action);
}
