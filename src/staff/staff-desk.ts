import type { Db } from "../database/database.ts";
import { readInPlace, writeInPlace } from "../database/in-place.ts";
import { auditLog } from "../database/schema/index.ts";
import { mayDo, type Permission } from "./permissions.ts";
import type { StaffSession } from "./staff-session.ts";

/** What the audit trail keeps of an act; never personal data. */
type AuditEntry = {
  /** Room and verb: `report.resolve`. */
  action: string;
  /** What it was done to: `report`, `article`, … */
  subject: string;
  subjectId: string;
  details?: Record<string, unknown>;
};

/** The signed-in person's role does not allow it; nothing was done. */
export class NotAllowed extends Error {
  readonly permission: Permission;

  constructor(permission: Permission) {
    super("Tài khoản của anh/chị không có quyền làm việc này. Cần thì hỏi quản trị viên của địa phương.");
    this.name = "NotAllowed";
    this.permission = permission;
  }
}

/** The only way to the database for pages of the staff view: permission, place and audit cannot be forgotten. */
export type StaffDesk = {
  session: StaffSession;
  may(permission: Permission): boolean;
  /** One transaction that sees this place and changes nothing. @throws {NotAllowed} */
  read<T>(permission: Permission, work: (tx: Db) => Promise<T>): Promise<T>;
  /**
   * One transaction that sees and changes this place, with its line in the audit trail: both or neither.
   * @param entry what is done, or a function of the result where that says more (`null`: nothing was done after all)
   * @throws {NotAllowed}
   */
  act<T>(
    permission: Permission,
    entry: AuditEntry | ((result: T) => AuditEntry | AuditEntry[] | null),
    work: (tx: Db) => Promise<T>,
  ): Promise<T>;
};

export function openDesk(db: Db, now: () => Date, session: StaffSession): StaffDesk {
  const { staffId, role, place, officeId } = session;
  const scope = { place, officeId };
  const demand = (permission: Permission) => {
    if (!mayDo(role, permission)) throw new NotAllowed(permission);
  };
  const record = async (tx: Db, entries: AuditEntry[]) => {
    if (entries.length === 0) return;
    const at = now();
    await tx.insert(auditLog).values(
      entries.map(({ action, subject, subjectId, details = {} }) => ({
        at,
        locality: place,
        staffId,
        role,
        action,
        subject,
        subjectId,
        details,
      })),
    );
  };

  return {
    session,
    may: (permission) => mayDo(role, permission),
    async read(permission, work) {
      demand(permission);
      // Reading over all places is itself remembered.
      if (place === "*")
        await writeInPlace(db, scope, (tx) =>
          record(tx, [{ action: "province.read", subject: "permission", subjectId: permission }]),
        );
      return await readInPlace(db, scope, work);
    },
    async act(permission, entry, work) {
      demand(permission);
      return await writeInPlace(db, scope, async (tx) => {
        const result = await work(tx);
        const entries = typeof entry === "function" ? entry(result) : entry;
        await record(tx, entries === null ? [] : [entries].flat());
        return result;
      });
    },
  };
}
