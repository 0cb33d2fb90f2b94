import type { Db } from "../database/database.ts";
import { staffSignInLinks } from "../database/schema/index.ts";
import type { StaffTools } from "./staff-tools.ts";

export const linkPurpose = "staff_sign_in_links.token";
export const linkLivesMs = 24 * 3_600_000;

/** A link's path; the token stands in no table, only its digest. */
export const linkPath = (token: string) => `/admin/sign-in/${token}`;

/**
 * Makes a link that signs one person in once, within 24 hours. @returns its path
 * @param tx also one of a colleague's desk: the database then refuses a person who serves other places as well.
 */
export async function createSignInLink(
  { sealer, newId, now }: Pick<StaffTools, "sealer" | "newId" | "now">,
  tx: Db,
  userId: string,
): Promise<string> {
  const token = newId();
  await tx.insert(staffSignInLinks).values({
    tokenDigest: sealer.digest(token, linkPurpose),
    userId,
    kind: "given",
    expiresAt: new Date(now().getTime() + linkLivesMs),
  });
  return linkPath(token);
}
