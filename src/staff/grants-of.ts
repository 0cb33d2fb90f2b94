import { eq } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { staffGrants } from "../database/schema/index.ts";
import type { StaffGrant } from "./staff-session.ts";

/** Where a person may do what. */
export async function grantsOf(db: Db, userId: string): Promise<StaffGrant[]> {
  const { locality, role, officeId } = staffGrants;
  return await db
    .select({ locality, role, officeId })
    .from(staffGrants)
    .where(eq(staffGrants.userId, userId));
}
