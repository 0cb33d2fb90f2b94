/**
 * A text that a spreadsheet will never take for a formula, not even after somebody edits the cell or saves it as CSV:
 * what begins like one gets an apostrophe in front, as OWASP's page on CSV injection advises.
 */
export function safeCell(text: string): string {
  return /^\s*[=+\-@＝＋－＠|]/u.test(text) ? `'${text}` : text;
}
