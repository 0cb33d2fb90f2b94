import { and, asc, eq, inArray, or } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { staffGrants, staffUsers } from "../../database/schema/index.ts";
import { mayDo } from "../../staff/permissions.ts";

export type Colleagues = {
  /** Of everybody who works here or is named among what is shown, by id. */
  names: ReadonlyMap<string, string>;
  /** Those a conversation may be given to. */
  assignable: readonly { id: string; name: string }[];
};

const most = 500;

/** @param mentioned ids that are shown, of people who may have left */
export async function readColleagues(
  tx: Db,
  place: string,
  mentioned: readonly string[],
): Promise<Colleagues> {
  const { id, name } = staffUsers;
  const here = inArray(staffGrants.locality, [place, "*"]);
  const rows = await tx
    .select({ id, name, role: staffGrants.role })
    .from(staffUsers)
    .leftJoin(staffGrants, and(eq(staffGrants.userId, id), here))
    .where(mentioned.length > 0 ? or(here, inArray(id, [...new Set(mentioned)])) : here)
    .orderBy(asc(name), asc(id))
    .limit(most);
  const names = new Map(rows.map((row) => [row.id, row.name]));
  const able = rows.filter(({ role }) => role !== null && mayDo(role, "conversations.act"));
  const ids = [...new Set(able.map((row) => row.id))];
  return { names, assignable: ids.map((one) => ({ id: one, name: names.get(one) ?? "" })) };
}

/** A member of staff's name; somebody who is known no more is said to have left. */
export function nameOf({ names }: Colleagues, staffId: string): string {
  return names.get(staffId) ?? "Cán bộ đã thôi việc";
}
