import { syllables } from "../text/index.ts";
import { PASSAGE, QUESTION, type SearchDocument, TITLE } from "./types.ts";

export type Segment = { kind: number; section: number; words: string[] };

/** Passages hold about this many syllables at most; longer text is cut at line ends, then after sentences. */
const PASSAGE_SYLLABLES = 150;

/** Cuts a document into title, questions and passages, the unit in which matches are weighed together. */
export function segmentDocument(document: SearchDocument): Segment[] {
  const segments: Segment[] = [{ kind: TITLE, section: -1, words: syllables(document.title) }];
  for (const question of document.questions) {
    segments.push({ kind: QUESTION, section: -1, words: syllables(question) });
  }
  for (const words of passages(document.text)) segments.push({ kind: PASSAGE, section: -1, words });
  for (const [section, { title, text }] of document.sections.entries()) {
    for (const words of passages(`${title}\n${text}`)) segments.push({ kind: PASSAGE, section, words });
  }
  return segments;
}

function passages(text: string): string[][] {
  const found: string[][] = [];
  let open: string[] = [];
  for (const piece of text.split(/\n+|(?<=[.;!?])\s+/)) {
    const words = syllables(piece);
    if (words.length === 0) continue;
    if (open.length > 0 && open.length + words.length > PASSAGE_SYLLABLES) {
      found.push(open);
      open = [];
    }
    for (let start = 0; start < words.length; start += PASSAGE_SYLLABLES) {
      const part = words.slice(start, start + PASSAGE_SYLLABLES);
      if (open.length + part.length > PASSAGE_SYLLABLES && open.length > 0) {
        found.push(open);
        open = [];
      }
      open = open.length > 0 ? open.concat(part) : part;
    }
  }
  if (open.length > 0) found.push(open);
  return found;
}
