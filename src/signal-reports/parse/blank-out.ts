/** The text with every hit of the pattern made spaces, so that places in it stay where they are. */
export function blankOut(text: string, pattern: RegExp): string {
  return text.replace(pattern, (hit) => " ".repeat(hit.length));
}
