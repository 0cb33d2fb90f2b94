import type { OfficeWords } from "../../../localities/editing/office-changes.ts";
import type { LocalityProfile } from "../../../localities/schema.ts";
import { Field, Form, FormActions, type FormState } from "../../frame/components/index.ts";
import type { Typed } from "../parts/typed.ts";

export const officeParts = {
  name: "offices",
  parts: [["offices"], ["contacts"], ["responsibilities"], ["signal", "rules"]],
};

const mostLetters = 500;
const phone = /^[0-9+().\s-]{3,30}$/;

/** What was typed about an office, with mistakes at its fields. */
export function readOffice(typed: Typed): OfficeWords {
  const words = {
    name: typed.line("name"),
    shortName: typed.line("shortName") || typed.line("name"),
    duty: typed.line("duty"),
    phone: typed.line("phone"),
    address: typed.line("address"),
    hours: typed.line("hours"),
  };
  if (words.name === "") typed.wrong("name", "Ghi tên cơ quan.");
  for (const [name, value] of Object.entries(words))
    if (value.length > mostLetters) typed.wrong(name, `Dài hơn ${mostLetters} ký tự.`);
  if (words.phone !== "" && !phone.test(words.phone))
    typed.wrong("phone", "Ghi số điện thoại, ví dụ 0208 3820 123. Nhiều số thì ghi số chính.");
  return words;
}

/** The form as the profile has an office; empty for a new one. */
export function officeValues({ offices, contacts }: LocalityProfile, id: string): FormState["values"] {
  const office = offices.find((one) => one.id === id);
  const contact = contacts[id];
  return {
    name: office?.name ?? "",
    shortName: office?.shortName ?? "",
    duty: office?.duties.residents ?? "",
    phone: contact?.phone ?? "",
    address: contact?.address ?? "",
    hours: contact?.hours ?? "",
  };
}

type Props = {
  action: string;
  seen: string;
  form: FormState;
  returned: boolean;
  submit: string;
  cancel: string;
  mayWrite: boolean;
};

export function OfficeForm({ action, seen, form, returned, submit, cancel, mayWrite }: Props) {
  return (
    <Form action={action} hidden={{ seen }} keep={action} form={returned ? form : undefined} label={submit}>
      <Field name="name" label="Tên đầy đủ" required maxlength={mostLetters} form={form} />
      <Field name="shortName" label="Tên gọi tắt" hint="Dùng trên nút và danh sách." form={form} />
      <Field name="duty" label="Việc làm cho người dân" form={form} />
      <Field name="phone" label="Điện thoại cho người dân gọi" kind="tel" form={form} />
      <Field name="address" label="Địa chỉ" form={form} />
      <Field name="hours" label="Giờ tiếp dân" hint="Ví dụ: sáng thứ hai đến thứ sáu" form={form} />
      {mayWrite && <FormActions submit={submit} cancel={{ href: cancel }} />}
    </Form>
  );
}
