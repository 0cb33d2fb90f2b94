/** Marks that turn the direction of what follows, or hide in it: a name with them reads otherwise than it is. */
const hidden = /[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const control = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

/** What somebody typed into one line: composed, without hidden marks and control characters, blanks made one. */
export function typedLine(text: string): string {
  return typedText(text).replace(/\s+/g, " ").trim();
}

/** What somebody typed into several lines: the same, its line breaks kept. */
export function typedText(text: string): string {
  return text.normalize("NFC").replace(/\r\n?/g, "\n").replace(hidden, "").replace(control, "").trimEnd();
}

/** The lines of a pasted list, without empty ones. */
export function typedLines(text: string): string[] {
  return typedText(text)
    .split("\n")
    .map(typedLine)
    .filter((line) => line !== "");
}
