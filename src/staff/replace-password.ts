import type { StaffService } from "./staff-service.ts";

/** A new password in place of one that was forgotten; the caller knows that the person may. */
export async function replacePassword(
  { auth }: StaffService,
  userId: string,
  password: string,
): Promise<void> {
  const context = await auth.$context;
  await context.internalAdapter.updatePassword(userId, await context.password.hash(password));
}
