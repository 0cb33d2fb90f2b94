import { putValues, sameValues, type TypedValues, typedValues } from "./form-values.ts";
import { forget, forgetAll, forgetArrived, readKept, writeKept } from "./kept-forms.ts";
import { forContent } from "./new-content.ts";

const pauseMs = 250;

/**
 * Forms with `data-keep`: what is typed is kept on the device and put back after a lost session, a crash or the back
 * button; a form that the server sent back with what was typed is left as it is.
 */
export function keepTyping(): void {
  forgetArrived();
  const known = new WeakSet<HTMLFormElement>();
  forContent(() => {
    for (const form of document.querySelectorAll<HTMLFormElement>("form[data-keep]")) {
      if (!known.has(form)) keep(form);
      known.add(form);
    }
  });
  document.addEventListener("submit", (event) => {
    if (event.target instanceof HTMLFormElement && event.target.action.endsWith("/admin/sign-in/out"))
      forgetAll();
  });
  document.addEventListener("htmx:after:request", ({ detail: { ctx } }) => {
    const form = ctx.sourceElement;
    if (!(form instanceof HTMLFormElement) || form.dataset.keep === undefined) return;
    if ((ctx.response?.status ?? 500) < 400) forget(form.dataset.keep);
  });
}

function keep(form: HTMLFormElement): void {
  const key = form.dataset.keep ?? "";
  const asServed = typedValues(form);
  const kept = readKept(key);
  if (kept && form.dataset.returned === undefined && !sameValues(kept.values, asServed)) {
    putValues(form, kept.values);
    offerToForget(form, key, asServed, kept.at);
  }
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const write = (sent: boolean) => {
    const values = typedValues(form);
    if (sameValues(values, asServed) && !sent) return forget(key);
    const at = Date.now();
    writeKept(key, { at, values, ...(sent ? { sentAt: at, sentFrom: location.pathname } : {}) });
  };
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => write(false), pauseMs);
  });
  form.addEventListener("submit", () => {
    clearTimeout(waiting);
    write(true);
  });
}

function offerToForget(form: HTMLFormElement, key: string, asServed: TypedValues, at: number): void {
  const line = document.createElement("p");
  line.className = "kept";
  line.setAttribute("role", "status");
  const when = new Date(at).toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit" });
  line.append(`Đã lấy lại phần viết dở lúc ${when}. `);
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Bỏ phần viết dở";
  button.addEventListener("click", () => {
    putValues(form, asServed);
    forget(key);
    line.remove();
  });
  line.append(button);
  form.prepend(line);
}
