import { and, eq } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { staffGrants } from "../database/schema/index.ts";
import { mayManage } from "./grant-rules.ts";
import { keepLastManager } from "./last-manager.ts";
import type { Role } from "./permissions.ts";
import { StaffRefused } from "./staff-refused.ts";
import type { StaffSession } from "./staff-session.ts";

type Part = typeof staffGrants.$inferSelect;

/** Gives a colleague another role in the place. `null`: there is no such part there. @throws {StaffRefused} */
export async function changePart(
  tx: Db,
  session: StaffSession,
  grantId: number,
  to: { role: Role; officeId: string | null },
): Promise<{ before: Part } | null> {
  const before = await lockPart(tx, session, grantId, to.role);
  if (!before) return null;
  await tx.update(staffGrants).set(to).where(eq(staffGrants.id, grantId));
  return { before };
}

/** Ends a colleague's part; with the last one their sessions end too (a trigger). @throws {StaffRefused} */
export async function removePart(
  tx: Db,
  session: StaffSession,
  grantId: number,
): Promise<{ before: Part } | null> {
  const before = await lockPart(tx, session, grantId, null);
  if (!before) return null;
  await tx.delete(staffGrants).where(eq(staffGrants.id, grantId));
  return { before };
}

async function lockPart(
  tx: Db,
  { place, role }: StaffSession,
  grantId: number,
  next: Role | null,
): Promise<Part | null> {
  // An operator of all places still stands above a single place.
  if (place === "*" || role !== "operator") await keepLastManager(tx, place, { grantId }, next);
  const [part] = await tx
    .select()
    .from(staffGrants)
    .where(and(eq(staffGrants.id, grantId), eq(staffGrants.locality, place)))
    .for("update");
  if (!part) return null;
  if (!mayManage(role, part.role))
    throw new StaffRefused("role", "Chỉ người có vai trò cao hơn mới thay đổi được người này.");
  return part;
}
