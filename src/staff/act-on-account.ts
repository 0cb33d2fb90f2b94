import { auditLog } from "../database/schema/index.ts";
import type { StaffService } from "./staff-service.ts";
import type { StaffSession } from "./staff-session.ts";
import { together } from "./together.ts";

/**
 * Does something to the person's own account, with its line in the audit trail: both or neither.
 * @param action the verb after `account.`
 * @param details what the line says beside; `null`: nothing was done after all, and no line is written
 */
export async function actOnAccount<T>(
  staff: StaffService,
  { staffId, role, place }: StaffSession,
  action: string,
  work: (inside: StaffService) => Promise<T>,
  details: (result: T) => Record<string, unknown> | null,
): Promise<T> {
  return await together(staff, async (inside) => {
    const result = await work(inside);
    const said = details(result);
    if (said === null) return result;
    await inside.tools.db.insert(auditLog).values({
      at: inside.tools.now(),
      locality: place,
      staffId,
      role,
      action: `account.${action}`,
      subject: "account",
      subjectId: staffId,
      details: said,
    });
    return result;
  });
}
