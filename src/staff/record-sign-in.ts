import { auditLog } from "../database/schema/index.ts";
import type { SignInMethod } from "./sign-in-method.ts";
import type { StaffGrant } from "./staff-session.ts";
import type { StaffTools } from "./staff-tools.ts";

/** The line each of the person's places keeps of a sign-in. */
export async function recordSignIn(
  { db, now }: Pick<StaffTools, "db" | "now">,
  { userId, grants }: { userId: string; grants: readonly StaffGrant[] },
  method: SignInMethod,
): Promise<void> {
  const at = now();
  const lines = grants.map(({ locality, role }) => ({
    at,
    locality,
    staffId: userId,
    role,
    action: "account.sign_in",
    subject: "account",
    subjectId: userId,
    details: { method },
  }));
  if (lines.length > 0) await db.insert(auditLog).values(lines);
}
