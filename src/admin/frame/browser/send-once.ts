const waitMs = 10_000;

/** A form pressed twice is sent once; a page that comes back from the browser's memory can send again. */
export function sendOnce(): void {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== "post" || event.defaultPrevented) return;
    if (form.dataset.sending !== undefined) return event.preventDefault();
    form.dataset.sending = "";
    const buttons = [...form.querySelectorAll<HTMLButtonElement>("button:not([type=button])")];
    for (const button of buttons) button.setAttribute("aria-disabled", "true");
    // A file that is downloaded leaves the page where it is.
    setTimeout(() => release(form), waitMs);
  });
  window.addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll<HTMLFormElement>("form[data-sending]")) release(form);
  });
}

function release(form: HTMLFormElement): void {
  delete form.dataset.sending;
  for (const button of form.querySelectorAll("button")) button.removeAttribute("aria-disabled");
}
