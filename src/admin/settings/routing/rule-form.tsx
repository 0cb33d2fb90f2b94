import { newOfficeId } from "../../../localities/editing/office-changes.ts";
import type { LocalityProfile } from "../../../localities/schema.ts";
import { OPERATORS, REPORT_KINDS, type RoutingRule, SERVICES } from "../../../localities/signal-schema.ts";
import { operatorWords, serviceWords } from "../../../signal-reports/offices/case-words.ts";
import { Field, Form, FormActions, type FormState } from "../../frame/components/index.ts";
import type { Typed } from "../parts/typed.ts";

export const routingParts = { name: "routing", parts: [["signal", "rules"], ["offices"]] };

export const kindWords = {
  partial: "một nhà mạng yếu",
  total: "mọi nhà mạng đều không có sóng",
  urgent: "khẩn: không gọi được khi cần cứu giúp",
} as const;

export const serviceChoices = SERVICES.map((value) => ({ value, label: serviceWords([value]) }));
export const operatorChoices = OPERATORS.map((value) => ({ value, label: operatorWords([value]) }));
export const kindChoices = REPORT_KINDS.map((value) => ({ value, label: kindWords[value] }));

const roles = [
  ["receiver", "Nơi nhận, xử lý", "Nhận tin, chịu hạn."],
  ["coordinator", "Nơi điều phối", "Được báo khi nơi nhận chậm. Để trống: chính nơi nhận."],
  ["fixer", "Nơi khắc phục", "Thường là nhà mạng."],
  ["told", "Nơi được báo", "Biết việc; được báo sau cùng khi mọi nơi đều chậm."],
  ["helper", "Nơi hỗ trợ tại chỗ", "Xem tại chỗ, gọi lại người báo. Có thể để trống."],
] as const;
const optional = new Set<string>(["coordinator", "helper"]);

/** The rule that was typed. @param id of the rule that is changed, `null` for a new one. */
export function readRule(typed: Typed, profile: LocalityProfile, id: string | null): RoutingRule {
  const offices = profile.offices.map((office) => office.id);
  const office = (name: string) => {
    const chosen = typed.line(name);
    if (chosen === "" ? !optional.has(name) : !offices.includes(chosen))
      typed.wrong(name, "Chọn một cơ quan trong danh sách.");
    return chosen;
  };
  const why = typed.line("why");
  if (why === "" || why.length > 300)
    typed.wrong("why", "Ghi lý do trong một câu, nhiều nhất 300 ký tự. Người dân đọc được câu này.");
  const some = <Value extends string>(list: readonly Value[], name: string) => {
    const chosen = typed.all(name).filter((value): value is Value => list.some((one) => one === value));
    return chosen.length > 0 ? chosen : undefined;
  };
  const areas = typed.lines("areas");
  const when = {
    ...(areas.length > 0 ? { areas } : {}),
    ...defined("services", some(SERVICES, "services")),
    ...defined("operators", some(OPERATORS, "operators")),
    ...defined("kinds", some(REPORT_KINDS, "kinds")),
  };
  const last = profile.signal.rules.at(-1)?.id === id;
  const empty = Object.keys(when).length === 0;
  if (last && !empty)
    typed.wrong(
      "areas",
      "Quy tắc cuối nhận mọi phản ánh còn lại nên không có điều kiện. Thêm quy tắc mới phía trên.",
    );
  if (!last && empty)
    typed.wrong("areas", "Ghi ít nhất một điều kiện, nếu không các quy tắc sau sẽ không bao giờ dùng tới.");
  const ids = profile.signal.rules.map((rule) => rule.id);
  const [coordinator, helper] = [office("coordinator"), office("helper")];
  return {
    id: id ?? newOfficeId(why.slice(0, 24), ["new", ...ids]),
    when,
    receiver: office("receiver"),
    ...(coordinator === "" ? {} : { coordinator }),
    fixer: office("fixer"),
    told: office("told"),
    ...(helper === "" ? {} : { helper }),
    why,
    source: typed.line("source") === "plan" ? "plan" : "law",
  };
}

function defined<Name extends string, Value>(name: Name, value: Value | undefined) {
  return (value === undefined ? {} : { [name]: value }) as { [Key in Name]?: Value };
}

export function ruleValues(rule: RoutingRule | undefined): FormState["values"] {
  return {
    areas: rule?.when.areas?.join("\n") ?? "",
    services: rule?.when.services ?? [],
    operators: rule?.when.operators ?? [],
    kinds: rule?.when.kinds ?? [],
    ...Object.fromEntries(roles.map(([name]) => [name, rule?.[name] ?? ""])),
    why: rule?.why ?? "",
    source: rule?.source ?? "law",
  };
}

type Props = {
  action: string;
  seen: string;
  profile: LocalityProfile;
  form: FormState;
  returned: boolean;
  cancel: string;
};

export function RuleForm({ action, seen, profile, form, returned, cancel }: Props) {
  const offices = profile.offices.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Form
      action={action}
      hidden={{ seen }}
      keep={action}
      form={returned ? form : undefined}
      label="Quy tắc chuyển"
    >
      <h2>Khi nào dùng</h2>
      <Field
        name="areas"
        label="Khu vực có chứa một trong các từ, mỗi dòng một từ"
        hint="Ví dụ: ven biển. Để trống: khu vực nào cũng được."
        kind="textarea"
        rows={3}
        form={form}
      />
      <Field name="kinds" label="Loại" kind="checkbox" choices={kindChoices} form={form} />
      <Field name="services" label="Dịch vụ" kind="checkbox" choices={serviceChoices} form={form} />
      <Field name="operators" label="Nhà mạng" kind="checkbox" choices={operatorChoices} form={form} />
      <h2>Giao cho ai</h2>
      {roles.map(([name, label, hint]) => (
        <Field
          name={name}
          label={label}
          hint={hint}
          kind="select"
          placeholder={optional.has(name) ? "Không" : "Chọn cơ quan"}
          choices={offices}
          required={!optional.has(name)}
          form={form}
        />
      ))}
      <Field name="why" label="Lý do, người dân và cơ quan đều đọc" required maxlength={300} form={form} />
      <Field
        name="source"
        label="Căn cứ"
        kind="radio"
        required
        choices={[
          { value: "plan", label: "Kế hoạch của địa phương ghi rõ" },
          { value: "law", label: "Theo quy định chung" },
        ]}
        form={form}
      />
      <FormActions submit="Lưu quy tắc" cancel={{ href: cancel }} />
    </Form>
  );
}
