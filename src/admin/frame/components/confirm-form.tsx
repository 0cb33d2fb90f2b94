import type { Child } from "hono/jsx";
import { Form } from "./form.tsx";
import { FormActions } from "./form-actions.tsx";

type Props = {
  action: string;
  /** On the button that opens the question. */
  title: string;
  /** What happens, and whether it can be undone. */
  question: Child;
  submit: string;
  tone?: "main" | "danger";
  hidden?: Record<string, string | number>;
  /** Fields that the act needs (a reason). */
  children?: Child;
};

/** An act that is asked about first; the fold works without scripts. */
export function ConfirmForm({
  action,
  title,
  question,
  submit,
  tone = "danger",
  hidden = {},
  children,
}: Props) {
  return (
    <details class="confirm">
      <summary class="button">{title}</summary>
      <Form action={action} hidden={hidden} label={title}>
        {typeof question === "string" ? <p>{question}</p> : question}
        {children}
        <FormActions submit={submit} tone={tone} />
      </Form>
    </details>
  );
}
