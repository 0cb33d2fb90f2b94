import type { Role } from "./permissions.ts";

/** What a member of staff may be in one place, `*`: in all of them. */
export type StaffGrant = { locality: string; role: Role; officeId: string | null };

/** A person who is signed in. */
export type StaffMember = {
  id: string;
  name: string;
  email: string;
  grants: readonly StaffGrant[];
};

/** That person at work in one place: what every page and verb is given. */
export type StaffSession = {
  staffId: string;
  name: string;
  /** A locality's slug, or `*` for the view over all places. */
  place: string;
  role: Role;
  officeId: string | null;
};

/**
 * The person's part in one place: the grant of that place before the one for all places; `null` when they have
 * none there. The view over all places (`*`) is only for those whose grant is for all.
 */
export function atPlace({ id, name, grants }: StaffMember, place: string): StaffSession | null {
  const grant =
    grants.find(({ locality }) => locality === place) ?? grants.find(({ locality }) => locality === "*");
  return grant ? { staffId: id, name, place, role: grant.role, officeId: grant.officeId } : null;
}
