export type Choice = { value: string; label: string; hint?: string; disabled?: boolean };

type ControlKind =
  | "text"
  | "textarea"
  | "select"
  | "checkbox"
  | "radio"
  | "file"
  | "email"
  | "tel"
  | "url"
  | "search"
  | "password"
  | "number"
  | "decimal"
  | "date"
  | "time"
  | "datetime-local";

export type ControlProps = {
  id: string;
  name: string;
  kind: ControlKind;
  value?: string | undefined;
  required?: boolean | undefined;
  choices?: readonly Choice[] | undefined;
  /** The first line of a select: “Chọn …”. */
  placeholder?: string | undefined;
  rows?: number | undefined;
  maxlength?: number | undefined;
  min?: string | number | undefined;
  max?: string | number | undefined;
  accept?: string | undefined;
  multiple?: boolean | undefined;
  autocomplete?: string | undefined;
  readonly?: boolean | undefined;
  describedBy?: string | undefined;
  invalid?: boolean | undefined;
};

/** The one control of a field; groups (radio, several checkboxes) are drawn by `Choices`. */
export function Control(props: ControlProps) {
  const { kind, value = "", choices = [], placeholder, describedBy, invalid, rows = 4, ...rest } = props;
  const shared = { ...rest, "aria-describedby": describedBy, "aria-invalid": invalid ? "true" : undefined };
  switch (kind) {
    case "textarea":
      return (
        <textarea {...shared} rows={rows} placeholder={placeholder}>
          {value}
        </textarea>
      );
    case "select":
      return (
        <select {...shared}>
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {choices.map((choice) => (
            <option value={choice.value} selected={choice.value === value} disabled={choice.disabled}>
              {choice.label}
            </option>
          ))}
        </select>
      );
    case "file":
      return <input {...shared} type="file" />;
    case "decimal":
      return <input {...shared} type="text" inputmode="decimal" value={value} placeholder={placeholder} />;
    default:
      return (
        <input
          {...shared}
          type={kind}
          value={kind === "password" ? undefined : value}
          placeholder={placeholder}
        />
      );
  }
}
