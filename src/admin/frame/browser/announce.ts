/** Read out by a screen reader; shows nothing. */
export function announce(words: string): void {
  const region = document.querySelector("[data-announce]");
  if (region) region.textContent = words;
}
