import type { StaffPage } from "../admin-route.ts";

/** Who works in this place, by id: names for what is assigned, written and noted. */
export type Colleagues = ReadonlyMap<string, string>;

export async function readColleagues({ desk }: Pick<StaffPage, "desk">): Promise<Colleagues> {
  const { staffId, name } = desk.session;
  return new Map([[staffId, name]]);
}

/** A colleague's name; somebody who has left is said to have. */
export function nameOf(colleagues: Colleagues, staffId: string): string {
  return colleagues.get(staffId) ?? "Cán bộ đã thôi việc";
}
