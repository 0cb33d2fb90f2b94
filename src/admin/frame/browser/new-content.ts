const name = "cua-so:content";

/** Runs now, and again whenever a part of the page has been replaced (by htmx or a live part). */
export function forContent(enhance: () => void): void {
  enhance();
  document.addEventListener("htmx:after:swap", enhance);
  document.addEventListener(name, enhance);
}

export function contentIsNew(): void {
  document.dispatchEvent(new Event(name));
}
