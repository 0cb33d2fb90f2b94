import type { Role } from "./permissions.ts";

/** The grant for all places. */
export const everywhere = "*";

const ranks: Record<Role, number> = { office: 0, auditor: 0, officer: 0, approver: 1, admin: 2, operator: 3 };

/** What can be given in one place, and what over all of them. */
const placeRoles: readonly Role[] = ["officer", "office", "approver", "admin", "auditor"];
const provinceRoles: readonly Role[] = ["operator", "auditor"];

/** The roles somebody of a rank may give there: never one above their own. */
export function rolesToGive(own: Role, locality: string): Role[] {
  const possible = locality === everywhere ? provinceRoles : placeRoles;
  return possible.filter((role) => ranks[role] <= ranks[own]);
}

/** Whether somebody of a rank may change or end a colleague's part. */
export function mayManage(own: Role, other: Role): boolean {
  return ranks[other] <= ranks[own];
}

export const roleFits = (role: Role, locality: string) =>
  (locality === everywhere ? provinceRoles : placeRoles).includes(role);

/** Who manages staff there; one of them always stays. */
export const managing = (locality: string): Role => (locality === everywhere ? "operator" : "admin");
