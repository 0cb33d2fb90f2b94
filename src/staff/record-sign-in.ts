import { auditLog } from "../database/schema/index.ts";
import { grantsOf } from "./grants-of.ts";
import type { SignInMethod } from "./sign-in-method.ts";
import type { StaffTools } from "./staff-tools.ts";
import { tidy } from "./tidy.ts";

/** The line each of the person's places keeps of a sign-in; what is over is forgotten on the way. */
export async function recordSignIn(
  { db, now }: StaffTools,
  userId: string,
  method: SignInMethod,
): Promise<void> {
  const at = now();
  const grants = await grantsOf(db, userId);
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
  await tidy(db, at);
}
