import type { Role } from "../../staff/permissions.ts";
import { Field, type FormState } from "../frame/components/index.ts";
import { roleHints, roleWords } from "./role-words.ts";

export type OfficeChoice = { id: string; name: string };

type Props = {
  /** Tells the fields of several forms of one page apart. */
  id: string;
  roles: readonly Role[];
  offices: readonly OfficeChoice[];
  role?: Role;
  officeId?: string | null;
  form?: FormState | undefined;
};

/** What a person may do, and of which office they are a member. */
export function PartFields({ id, roles, offices, role = "officer", officeId, form }: Props) {
  return (
    <>
      <Field
        id={`f-role-${id}`}
        name="role"
        label="Vai trò"
        kind="select"
        value={role}
        choices={roles.map((value) => ({ value, label: `${roleWords[value]}: ${roleHints[value]}` }))}
        required
        form={form}
      />
      {offices.length > 0 && (
        <Field
          id={`f-office-${id}`}
          name="office"
          label="Cơ quan (với thành viên một cơ quan)"
          kind="select"
          placeholder="Không thuộc cơ quan nào"
          value={officeId ?? ""}
          choices={offices.map(({ id: value, name }) => ({ value, label: name }))}
          form={form}
        />
      )}
    </>
  );
}
