import { and, eq, sql } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { rowsOf } from "../database/rows.ts";
import { staffGrants, staffUserFor } from "../database/schema/index.ts";
import { keepLastManager } from "./last-manager.ts";
import type { Role } from "./permissions.ts";
import { readEmail, readName } from "./person-fields.ts";
import { StaffRefused } from "./staff-refused.ts";
import type { StaffTools } from "./staff-tools.ts";

export type NewPart = { locality: string; email: string; name: string; role: Role; officeId: string | null };

/**
 * Gives a person a part in a place; whoever is not known yet by that address is made. The caller knows that the role
 * may be given. @throws {StaffRefused} for a name, an address, or somebody who has a part there already
 */
export async function addPerson(
  { newId, now }: Pick<StaffTools, "newId" | "now">,
  tx: Db,
  part: NewPart,
): Promise<{ userId: string; grantId: number }> {
  const { locality, role, officeId } = part;
  const [name, email] = [readName(part.name), readEmail(part.email)];
  const found = rowsOf(await tx.execute(sql`select ${staffUserFor(email, name, newId(), now())} as id`));
  const userId = String(found[0]?.id);
  const [grant] = await tx
    .insert(staffGrants)
    .values({ userId, locality, role, officeId, grantedAt: now() })
    .onConflictDoNothing()
    .returning({ id: staffGrants.id });
  if (!grant)
    throw new StaffRefused("email", "Người này đã có vai trò ở đây. Đổi vai trò trong danh sách bên dưới.");
  return { userId, grantId: grant.id };
}

/** Like `addPerson`, where a part there is given anew. @throws {StaffRefused} also for the last administrator */
export async function setPart(
  tools: Pick<StaffTools, "newId" | "now">,
  tx: Db,
  part: NewPart,
): Promise<{ userId: string }> {
  const email = readEmail(part.email);
  const found = rowsOf(
    await tx.execute(
      sql`select ${staffUserFor(email, readName(part.name), tools.newId(), tools.now())} as id`,
    ),
  );
  const userId = String(found[0]?.id);
  const mine = and(eq(staffGrants.userId, userId), eq(staffGrants.locality, part.locality));
  await keepLastManager(tx, part.locality, { userId }, part.role);
  const [changed] = await tx
    .update(staffGrants)
    .set({ role: part.role, officeId: part.officeId })
    .where(mine)
    .returning({ id: staffGrants.id });
  if (!changed) await addPerson(tools, tx, part);
  return { userId };
}
