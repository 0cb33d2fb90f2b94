const boxes = "input[data-choose]";

/** `x` chooses the row that has the focus; with Shift a click chooses all rows from the last one. */
export function chooseRows(): void {
  let last: HTMLInputElement | null = null;
  document.addEventListener("keydown", (event) => {
    if (event.key !== "x" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    document.activeElement?.closest("tr")?.querySelector<HTMLInputElement>(boxes)?.click();
  });
  document.addEventListener("click", (event) => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || !target.matches(boxes)) return;
    const all = [...document.querySelectorAll<HTMLInputElement>(boxes)];
    if (event.shiftKey && last) {
      const [from, to] = [all.indexOf(last), all.indexOf(target)].toSorted((a, b) => a - b);
      for (const box of all.slice(from, (to ?? 0) + 1)) box.checked = target.checked;
    }
    last = target;
    for (const box of all) box.closest("tr")?.setAttribute("aria-selected", String(box.checked));
  });
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== "checkbox";
  return target.isContentEditable || ["TEXTAREA", "SELECT", "DIALOG"].includes(target.tagName);
}
