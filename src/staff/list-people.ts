import { asc, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { staffGrants, staffPeople, staffUsers } from "../database/schema/index.ts";
import { everywhere } from "./grant-rules.ts";

export type Person = {
  grantId: number;
  userId: string;
  name: string;
  email: string;
  locality: string;
  role: (typeof staffGrants.$inferSelect)["role"];
  officeId: string | null;
  hasPassword: boolean;
  hasSecondFactor: boolean;
  seenAt: Date | null;
};

/** Who has a part in the place (of the transaction), those with a part in all of them last. */
export async function listPeople(
  tx: Db,
  place: string,
  page: { limit: number; offset: number },
): Promise<Person[]> {
  return await tx
    .select({
      grantId: staffGrants.id,
      userId: staffGrants.userId,
      name: staffUsers.name,
      email: staffPeople.email,
      locality: staffGrants.locality,
      role: staffGrants.role,
      officeId: staffGrants.officeId,
      hasPassword: staffPeople.hasPassword,
      hasSecondFactor: sql<boolean>`${staffPeople.twoFactorEnabled} or ${staffPeople.hasPasskey}`,
      seenAt: staffPeople.seenAt,
    })
    .from(staffGrants)
    .innerJoin(staffUsers, eq(staffUsers.id, staffGrants.userId))
    .innerJoin(staffPeople, eq(staffPeople.userId, staffGrants.userId))
    .where(inArray(staffGrants.locality, [place, everywhere]))
    .orderBy(sql`${staffGrants.locality} = '*'`, asc(staffGrants.id))
    .limit(page.limit)
    .offset(page.offset);
}
