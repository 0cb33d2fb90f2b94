import { rolesToGive } from "../../staff/grant-rules.ts";
import type { Role } from "../../staff/permissions.ts";
import { StaffRefused } from "../../staff/staff-refused.ts";
import type { StaffSession } from "../../staff/staff-session.ts";
import type { OfficeChoice } from "./part-fields.tsx";

/** The role and office a form gives. @throws {StaffRefused} for what the person may not give, or is not there */
export function readPart(
  { role: own, place }: StaffSession,
  offices: readonly OfficeChoice[],
  typed: Record<string, string>,
): { role: Role; officeId: string | null } {
  const role = rolesToGive(own, place).find((possible) => possible === typed.role);
  if (!role) throw new StaffRefused("role", "Chọn một vai trò không cao hơn vai trò của anh/chị.");
  if (role !== "office") return { role, officeId: null };
  const office = offices.find(({ id }) => id === typed.office);
  if (!office) throw new StaffRefused("office", "Chọn cơ quan của người này.");
  return { role, officeId: office.id };
}
