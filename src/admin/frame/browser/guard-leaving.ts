/** Asks before a page with typed words is left, where nothing keeps them (`data-keep`); a chosen file counts too. */
export function guardLeaving(): void {
  const dirty = new Set<HTMLFormElement>();
  document.addEventListener("input", ({ target }) => {
    const isWords =
      target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === "file");
    const form = isWords ? target.form : null;
    if (form && form.method === "post" && (form.dataset.keep === undefined || isFile(target)))
      dirty.add(form);
  });
  document.addEventListener("submit", ({ target }) => {
    if (target instanceof HTMLFormElement) dirty.delete(target);
  });
  window.addEventListener("beforeunload", (event) => {
    if ([...dirty].some((form) => form.isConnected)) event.preventDefault();
  });
}

function isFile(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === "file";
}
