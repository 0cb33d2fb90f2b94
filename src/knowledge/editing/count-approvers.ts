import { inArray } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { staffGrants, staffUsers } from "../../database/schema/index.ts";
import { mayDo } from "../../staff/permissions.ts";
import { everything } from "../switches/switched-off.ts";

/** How many people may approve what one place decides (`*`: what is decided for all of them). */
export async function countApprovers(tx: Db, place: string): Promise<number> {
  const grants = await tx
    .select({ userId: staffGrants.userId, role: staffGrants.role, locality: staffGrants.locality })
    .from(staffGrants)
    .where(inArray(staffGrants.locality, [place, everything]));
  // A person's part in the place itself comes before the one for all places.
  const roles = new Map(
    grants
      .sort((a, b) => Number(a.locality === place) - Number(b.locality === place))
      .map(({ userId, role }) => [userId, role]),
  );
  return [...roles.values()].filter((role) => mayDo(role, "knowledge.approve")).length;
}

/** Names of members of staff by id. */
export async function namesOf(tx: Db, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const known = [...new Set(ids.filter((id) => id !== null))];
  if (known.length === 0) return new Map();
  const rows = await tx
    .select({ id: staffUsers.id, name: staffUsers.name })
    .from(staffUsers)
    .where(inArray(staffUsers.id, known));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
