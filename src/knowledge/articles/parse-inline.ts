import type { Inline } from "./schema.ts";

const TOKEN = /\[([^[\]]*)\]\{([^{}]*)\}|\{\{\s*([a-z_]+)\s*\}\}/g;

/**
 * Splits a run of article text into plain text, facts (`[60 ngày]{S87}`) and place words (`{{police}}`).
 * A fact may itself hold a place word. Broken marks stay in the text, where the checker finds them.
 */
export function parseInline(source: string): Inline[] {
  const content: Inline[] = [];
  let end = 0;
  for (const match of source.matchAll(TOKEN)) {
    if (match.index > end) content.push({ kind: "text", text: source.slice(end, match.index) });
    const [whole, fact, codes, word] = match;
    if (word !== undefined) content.push({ kind: "word", word });
    else
      content.push({ kind: "fact", text: fact ?? "", sources: (codes ?? "").split(/\s+/).filter(Boolean) });
    end = match.index + whole.length;
  }
  if (end < source.length) content.push({ kind: "text", text: source.slice(end) });
  return content;
}
