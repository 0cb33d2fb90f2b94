import { grantsOf } from "./grants-of.ts";
import { recordSignIn } from "./record-sign-in.ts";
import type { SignInMethod } from "./sign-in-method.ts";
import type { Called, StaffService } from "./staff-service.ts";
import type { StaffGrant } from "./staff-session.ts";
import { tidy } from "./tidy.ts";
import { together } from "./together.ts";

export type SignedIn = {
  /** What the library said; `null`: it was not asked. */
  called: Called | null;
  /** Who is in now; `null`: nobody, or another step is to come. */
  userId: string | null;
};

/**
 * One step of signing in, with the line each of the person's places keeps of it: both or neither. What is over is
 * forgotten on the way.
 * @param step the library's call and what belongs to it; `null`: not even begun
 * @param isEnough whether this step alone lets somebody with such parts in
 */
export async function signIn(
  staff: StaffService,
  method: SignInMethod,
  step: (inside: StaffService) => Promise<Called | null>,
  isEnough: (person: { grants: readonly StaffGrant[] }) => boolean = () => true,
): Promise<SignedIn> {
  const signedIn = await together(staff, async (inside): Promise<SignedIn> => {
    const called = await step(inside);
    const userId = called && enteredBy(called);
    if (!userId) return { called, userId: null };
    const grants = await grantsOf(inside.tools.db, userId);
    if (!isEnough({ grants })) return { called, userId: null };
    await recordSignIn(inside.tools, { userId, grants }, method);
    return { called, userId };
  });
  if (signedIn.userId) await tidy(staff.tools.db, staff.tools.now());
  return signedIn;
}

type Said = { user?: { id?: unknown }; session?: { userId?: unknown } };

function enteredBy({ ok, body }: Called): string | null {
  if (!ok || body.twoFactorRedirect) return null;
  const { user, session } = body as Said;
  const id = user?.id ?? session?.userId;
  return typeof id === "string" ? id : null;
}
