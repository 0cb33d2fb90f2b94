import type { FormField, MoveForm } from "./forms-of.ts";

/** One closed fold for each move; the version on the page goes along, so that of two who act at once one is told. */
type Props = { forms: MoveForm[]; code: string; version: number; base: string };

export function MoveForms({ forms, code, version, base }: Props) {
  return (
    <section>
      <h2>Việc có thể làm</h2>
      {forms.length === 0 && <p class="quiet">Không còn việc nào với phản ánh này.</p>}
      {forms.map(({ verb, title, kind, fields }) => (
        <details>
          <summary>{title}</summary>
          <form method="post" action={`${base}/reports/${code}/${verb}`} enctype="multipart/form-data">
            <input type="hidden" name="version" value={String(version)} />
            {kind && <input type="hidden" name="kind" value={kind} />}
            {fields.map((field) => (
              <Field {...field} id={[verb, kind, field.name].filter(Boolean).join("-")} />
            ))}
            <button class="main" type="submit">
              {title}
            </button>
          </form>
        </details>
      ))}
    </section>
  );
}

function Field({ label, id, ...field }: FormField & { id: string }) {
  return (
    <div>
      <label for={id}>{label}</label>
      <Control {...field} id={id} />
    </div>
  );
}

type ControlProps = Omit<FormField, "label"> & { id: string };

function Control({ id, name, input, required = false, choices = [] }: ControlProps) {
  switch (input) {
    case "long":
      return <textarea id={id} name={name} required={required} maxlength={2_000} />;
    case "choice":
      return (
        <select id={id} name={name} required={required}>
          <option value="">Chọn</option>
          {choices.map(([value, words]) => (
            <option value={value}>{words}</option>
          ))}
        </select>
      );
    case "photo":
      return <input id={id} type="file" name={name} accept="image/*" required={required} />;
    case "figure":
      return <input id={id} type="text" name={name} inputmode="decimal" required={required} />;
    default:
      return <input id={id} type={input} name={name} required={required} />;
  }
}
