import type { Child } from "hono/jsx";
import { Choices } from "./choices.tsx";
import { Control, type ControlProps } from "./control.tsx";
import type { FormState } from "./form-state.ts";

type Props = Omit<ControlProps, "id" | "kind" | "value" | "describedBy" | "invalid"> & {
  label: string;
  /** `text` unless said. `checkbox` without choices is one box with the label beside it. */
  kind?: ControlProps["kind"];
  /** Needed only where a page shows two forms with the same field. */
  id?: string | undefined;
  value?: string | readonly string[] | undefined;
  hint?: Child;
  error?: string | undefined;
  /** The form as it came back: its value and its error win. */
  form?: FormState | undefined;
  /** Shows how many characters are left of `maxlength`. */
  counted?: boolean;
  /** The label is read out and not shown (a search box with its button beside it). */
  quiet?: boolean;
};

/** A label, its control, what helps to fill it in, and what is wrong with it. */
export function Field(props: Props) {
  const { label, hint, form, counted, quiet, id = `f-${props.name}`, kind = "text", ...rest } = props;
  const error = form?.errors[rest.name] ?? rest.error;
  const given = form ? (form.values[rest.name] ?? (isBox(kind) ? "" : rest.value)) : rest.value;
  const chosen = given === undefined ? [] : [given].flat();
  const value = chosen[0];
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  const describedBy = [hintId, errorId].filter(Boolean).join(" ") || undefined;
  const notes = (
    <>
      {hint && (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={errorId}>
          {error}
        </p>
      )}
    </>
  );

  if (kind === "checkbox" && !rest.choices) {
    return (
      <div class="field" data-invalid={error ? "" : undefined}>
        <Choices
          id={id}
          name={rest.name}
          kind="checkbox"
          choices={[{ value: "1", label }]}
          chosen={value && value !== "0" ? ["1"] : []}
        />
        {notes}
      </div>
    );
  }
  if (isBox(kind)) {
    const { name, choices = [], required } = rest;
    return (
      <fieldset class="field" data-invalid={error ? "" : undefined} aria-describedby={describedBy}>
        <legend>{label}</legend>
        {notes}
        <Choices {...{ id, name, kind, choices, chosen, required, invalid: Boolean(error) }} />
      </fieldset>
    );
  }
  return (
    <div class="field" data-invalid={error ? "" : undefined}>
      <label for={id} class={quiet ? "hidden" : undefined}>
        {label}
        {!rest.required && !quiet && <span class="optional"> (không bắt buộc)</span>}
      </label>
      {notes}
      <Control {...rest} {...{ id, kind, value, describedBy, invalid: Boolean(error) }} />
      {counted && rest.maxlength && <p class="hint" data-counts={id} data-most={String(rest.maxlength)} />}
    </div>
  );
}

function isBox(kind: ControlProps["kind"]): kind is "checkbox" | "radio" {
  return kind === "checkbox" || kind === "radio";
}
