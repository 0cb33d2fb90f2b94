import { and, eq } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { staffGrants, staffPeople, staffUsers } from "../database/schema/index.ts";
import type { Role } from "./permissions.ts";

export type FoundPerson = { userId: string; name: string; email: string; role: Role };

/** The person behind a part of this place. */
export async function findPerson(tx: Db, place: string, grantId: number): Promise<FoundPerson | null> {
  const [person] = await tx
    .select({
      userId: staffGrants.userId,
      name: staffUsers.name,
      email: staffPeople.email,
      role: staffGrants.role,
    })
    .from(staffGrants)
    .innerJoin(staffUsers, eq(staffUsers.id, staffGrants.userId))
    .innerJoin(staffPeople, eq(staffPeople.userId, staffGrants.userId))
    .where(and(eq(staffGrants.id, grantId), eq(staffGrants.locality, place)));
  return person ?? null;
}
