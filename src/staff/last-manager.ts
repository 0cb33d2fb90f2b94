import { and, eq } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { staffGrants } from "../database/schema/index.ts";
import { managing } from "./grant-rules.ts";
import type { Role } from "./permissions.ts";
import { StaffRefused } from "./staff-refused.ts";

/** Nobody would be left to manage the staff of a place. */
export class LastManager extends StaffRefused {
  constructor() {
    super("role", "Đây là quản trị viên cuối cùng. Thêm người khác làm quản trị viên trước.");
    this.name = "LastManager";
  }
}

/**
 * Refuses to take the last one who manages staff out of that part; to be asked in the transaction that does it. Two
 * administrators who remove each other at the same moment wait here for one another.
 * @param of whose part it is, or which. @param next what they are to be there instead; `null`: nothing.
 * @throws {LastManager}
 */
export async function keepLastManager(
  tx: Db,
  locality: string,
  of: { userId: string } | { grantId: number },
  next: Role | null,
): Promise<void> {
  const role = managing(locality);
  const managers = await tx
    .select({ grantId: staffGrants.id, userId: staffGrants.userId })
    .from(staffGrants)
    .where(and(eq(staffGrants.locality, locality), eq(staffGrants.role, role)))
    .orderBy(staffGrants.id)
    .for("update");
  const [only, ...others] = managers;
  if (!only || others.length > 0 || next === role) return;
  if ("userId" in of ? only.userId === of.userId : only.grantId === of.grantId) throw new LastManager();
}
