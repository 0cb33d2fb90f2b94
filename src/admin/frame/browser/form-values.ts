/** What a person typed or chose in a form, by field; neither secrets nor files nor what the page itself put there. */
export type TypedValues = Record<string, string[]>;

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const never = new Set(["hidden", "password", "file", "submit", "button", "reset", "image"]);

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (element): element is Control =>
      (element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement ||
        (element instanceof HTMLInputElement && !never.has(element.type))) &&
      element.name !== "",
  );
}

function isBox(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio");
}

export function typedValues(form: HTMLFormElement): TypedValues {
  const values: TypedValues = {};
  for (const control of controlsOf(form)) {
    values[control.name] ??= [];
    if (!isBox(control) || control.checked) values[control.name]?.push(control.value);
  }
  return values;
}

export function putValues(form: HTMLFormElement, values: TypedValues): void {
  const left = structuredClone(values);
  for (const control of controlsOf(form)) {
    const kept = left[control.name];
    if (!kept) continue;
    if (isBox(control)) control.checked = kept.includes(control.value);
    else control.value = kept.shift() ?? control.value;
    control.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

export function sameValues(one: TypedValues, other: TypedValues): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
