import type { Child } from "hono/jsx";
import type { FormState } from "./form-state.ts";
import { Notice } from "./notice.tsx";

type Props = {
  action: string;
  /** Names the form among all of the view (`reply:123`): what is typed survives a lost session or a crash. */
  keep?: string | undefined;
  /** Holds file fields. */
  files?: boolean;
  /** In one line rather than one field under another. */
  inline?: boolean;
  /** Goes along unseen: a version, a key against pressing twice. */
  hidden?: Record<string, string | number> | undefined;
  form?: FormState | undefined;
  /** Names the form for readers, where its heading does not. */
  label?: string | undefined;
  id?: string | undefined;
  children?: Child;
};

/** A form that posts; pressed twice it is sent once. What is wrong is said at the top and at each field. */
export function Form({ action, keep, files, inline, hidden = {}, form, label, id, children }: Props) {
  const wrong = Object.keys(form?.errors ?? {}).length;
  return (
    <form
      id={id}
      method="post"
      action={action}
      enctype={files ? "multipart/form-data" : undefined}
      class={inline ? "form inline" : "form"}
      data-keep={keep}
      data-returned={form ? "" : undefined}
      aria-label={label}
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={String(value)} />
      ))}
      {wrong > 0 && (
        <Notice tone="bad" news>
          {`Chưa lưu được. Xem lại ${wrong} chỗ ghi bên dưới; những gì đã gõ vẫn còn.`}
        </Notice>
      )}
      {children}
    </form>
  );
}
