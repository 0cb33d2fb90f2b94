import { limits } from "./buttons.ts";

const stepStart = /^[ \t]*(?:\d{1,2}[.)]|[Bb]ước \d{1,2}\b)/;
const sentenceEnd = /[.!?…]["”’»)\]]*(?=\s)/gu;

/**
 * Cuts a long text into messages, in order. A cut falls between paragraphs where that fills at least half a
 * message, else between lines, else after a sentence, else between words; never inside a numbered step that
 * fits in one message, never inside a character. Only white space at the cuts is dropped.
 *
 * @param limit UTF-16 units; which unit Zalo counts is not written anywhere, this is the strictest for emoji.
 * @returns parts in NFC, none empty; an empty list for blank text.
 */
export function splitText(text: string, limit: number = limits.text): string[] {
  if (!Number.isInteger(limit) || limit < 2)
    throw new RangeError(`A part needs at least 2 units, not ${limit}.`);
  const parts: string[] = [];
  let rest = text.normalize("NFC").replaceAll("\r\n", "\n").trim();
  while (rest.length > limit) {
    const cut = cutOf(rest, limit);
    parts.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  if (rest !== "") parts.push(rest);
  return parts;
}

function cutOf(rest: string, limit: number): number {
  const paragraph = lastMatch(/\n[ \t]*\n/g, rest, limit, 0);
  if (paragraph >= limit / 2) return paragraph;
  const line = lastLineOutsideSteps(rest, limit);
  if (Math.max(paragraph, line) > 0) return Math.max(paragraph, line);
  return sentenceOrLine(rest, limit) || lastMatch(/\s/g, rest, limit, 0) || hardCut(rest, limit);
}

// A line break may be cut at when a step starts after it, or when no step has started since the last blank line.
function lastLineOutsideSteps(rest: string, limit: number): number {
  let best = 0;
  let inStep = stepStart.test(rest);
  for (let at = rest.indexOf("\n"); at !== -1 && at <= limit; at = rest.indexOf("\n", at + 1)) {
    const end = rest.indexOf("\n", at + 1);
    const next = rest.slice(at + 1, end === -1 ? undefined : end);
    if (next.trim() === "") inStep = false;
    else if (stepStart.test(next)) inStep = true;
    else if (inStep) continue;
    best = at;
  }
  return best;
}

function sentenceOrLine(rest: string, limit: number): number {
  const sentence = lastMatch(sentenceEnd, rest, limit, "end");
  // "1." opens a step, it does not end a sentence.
  const real = stepStart.exec(rest)?.[0].length === sentence ? 0 : sentence;
  return Math.max(real, lastMatch(/\n/g, rest, limit, 0));
}

function lastMatch(pattern: RegExp, rest: string, limit: number, edge: 0 | "end"): number {
  let best = 0;
  for (const match of rest.slice(0, limit + 2).matchAll(pattern)) {
    const at = edge === "end" ? match.index + match[0].length : match.index;
    if (at <= limit) best = at;
  }
  return best;
}

// One word longer than a message: cut between what a reader sees as characters, else between code points.
function hardCut(rest: string, limit: number): number {
  const window = rest.slice(0, limit + 64);
  let cut = 0;
  for (const { index } of new Intl.Segmenter("vi").segment(window)) {
    if (index > limit) break;
    cut = index;
  }
  if (cut > 0) return cut;
  return isHighSurrogate(rest.charCodeAt(limit - 1)) && limit > 1 ? limit - 1 : limit;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
