/** A citizen's words between marks that they cannot close themselves. */
export function quoted(question: string): string {
  return `<cau-hoi>\n${question.replace(/[<>]/g, " ")}\n</cau-hoi>`;
}
