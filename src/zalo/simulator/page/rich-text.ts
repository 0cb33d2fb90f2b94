import { el } from "./dom.ts";

const address = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]/g;

/** A text with its web addresses as links, everything else as plain text. */
export function richText(text: string): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let from = 0;
  for (const match of text.matchAll(address)) {
    parts.push(text.slice(from, match.index));
    parts.push(el("a", { href: match[0], target: "_blank", rel: "noopener noreferrer" }, match[0]));
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from));
  return parts.filter((part) => part !== "");
}
