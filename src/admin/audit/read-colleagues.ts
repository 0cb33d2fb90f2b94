import { asc, eq, inArray } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { staffGrants, staffUsers } from "../../database/schema/index.ts";

/** Names of the staff who have a part in a place or in all of them, by id; over all places everybody's. */
export async function readColleagues(tx: Db, place: string | null): Promise<Map<string, string>> {
  const rows = await tx
    .selectDistinct({ id: staffUsers.id, name: staffUsers.name })
    .from(staffUsers)
    .innerJoin(staffGrants, eq(staffGrants.userId, staffUsers.id))
    .where(place === null ? undefined : inArray(staffGrants.locality, [place, "*"]))
    .orderBy(asc(staffUsers.name));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
