import type { RequestStatus } from "../../signal-reports/states.ts";
import {
  Details,
  Empty,
  Field,
  Form,
  FormActions,
  type FormState,
  Section,
} from "../frame/components/index.ts";
import { likelyNext } from "./case/likely-next.ts";
import type { FormField, MoveForm } from "./forms-of.ts";

/** A form as it comes back, and which of the page's forms it was. */
export type Returned = { verb: string; kind?: string | undefined; form: FormState };

type Props = {
  forms: MoveForm[];
  status: RequestStatus;
  code: string;
  version: number;
  base: string;
  returned?: Returned | undefined;
};

/**
 * One fold for each move, the likeliest first and open; the version on the page goes along, so that of two who act at
 * once one is told.
 */
export function MoveForms({ forms, status, code, version, base, returned }: Props) {
  const ordered = likelyNext(status, forms);
  return (
    <Section title="Việc có thể làm">
      {ordered.length === 0 && <Empty>Không còn việc nào với phản ánh này.</Empty>}
      {ordered.map((move, at) => {
        const mine = returned?.verb === move.verb && (returned.kind ?? "") === (move.kind ?? "");
        return (
          <Details title={move.title} open={returned ? mine : at === 0 && move.fields.length < 3}>
            <MoveFormOf {...{ move, code, version, base }} form={mine ? returned?.form : undefined} />
          </Details>
        );
      })}
    </Section>
  );
}

type FormProps = {
  move: MoveForm;
  code: string;
  version: number;
  base: string;
  form?: FormState | undefined;
};

function MoveFormOf({ move: { verb, title, kind, fields }, code, version, base, form }: FormProps) {
  return (
    <Form
      action={`${base}/reports/${code}/${verb}`}
      keep={[code, verb, kind].filter(Boolean).join(":")}
      files={fields.some(({ input }) => input === "photo")}
      hidden={{ version, ...(kind ? { kind } : {}) }}
      form={form}
      label={title}
    >
      {fields.map((field) => (
        <MoveField {...field} id={[verb, kind, field.name].filter(Boolean).join("-")} form={form} />
      ))}
      <FormActions submit={title} />
    </Form>
  );
}

const kinds = {
  text: "text",
  long: "textarea",
  date: "date",
  figure: "decimal",
  photo: "file",
  choice: "select",
} as const;

type FieldProps = FormField & { id: string; form?: FormState | undefined };

function MoveField({ input, choices = [], required = false, ...field }: FieldProps) {
  return (
    <Field
      {...field}
      kind={kinds[input]}
      required={required}
      {...(input === "photo" ? { accept: "image/*" } : {})}
      {...(input === "long" ? { maxlength: field.name === "note" && required ? 500 : 2_000 } : {})}
      {...(input === "choice"
        ? { placeholder: "Chọn", choices: choices.map(([value, label]) => ({ value, label })) }
        : {})}
    />
  );
}
