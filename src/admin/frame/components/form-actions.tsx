import type { Child } from "hono/jsx";

type Props = {
  /** Of the main button. */
  submit: string;
  /** Posted with the main button: which of several was pressed. */
  name?: string;
  value?: string;
  tone?: "main" | "danger";
  cancel?: { href: string; label?: string } | undefined;
  /** Further buttons, after the main one. */
  children?: Child;
};

/** The buttons that end a form: the main one first. */
export function FormActions({ submit, name, value, tone = "main", cancel, children }: Props) {
  return (
    <div class="form-actions">
      <button class={tone} type="submit" name={name} value={value}>
        {submit}
      </button>
      {children}
      {cancel && (
        <a class="button" href={cancel.href}>
          {cancel.label ?? "Thôi"}
        </a>
      )}
    </div>
  );
}
