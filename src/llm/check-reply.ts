import { lawNumbers } from "../knowledge/articles/numbers.ts";
import { findPhoneNumbers, parseNumberWords, syllables } from "../knowledge/text/index.ts";

/** Why a model's text must not go out. */
export type ReplyFault =
  | "empty"
  | "longer"
  | "markup"
  | "link"
  | "phone"
  | "law"
  | "number"
  | "sentence"
  | "exception";

const link =
  /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w.-]+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:vn|com|net|org|info|io|me|ly|gg|app|site|online|xyz|top|shop)\b(?:\/\S*)?/giu;
const number = /\d[\d.,/:–-]*\d|\d/g;
/** Words that count, two or more together, and “mười”: a lone “một” or “năm” is hardly ever a number. */
const counted =
  /(?<!\p{L})(?:(?:một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi|linh|lẻ|trăm|nghìn|ngàn|triệu|tỷ)(?!\p{L})\s*){2,8}|(?<!\p{L})mười(?!\p{L})/giu;
/** Takes back what stands before it. */
const exception = /^(?:trừ|ngoại trừ|riêng|nhưng|tuy nhiên|tuy vậy|nếu không|lưu ý)(?!\p{L})/iu;
const sentenceEnd = /\n+|(?<=[.;!?])\s+/;

/**
 * Whether a text is the curated text with whole sentences left out and nothing else: no figure, date, telephone number,
 * link or law number of its own, no sentence of its own, none moved, and no exception lost behind its rule. Within a
 * sentence nothing may go: half of “không phải nộp, trừ …” says the opposite.
 * @returns what is wrong first, or null when the text may go out in the curated text's stead.
 */
export function checkReply(reply: string, curated: string): ReplyFault | null {
  if (syllables(reply).length < 3) return "empty";
  if (reply.length > curated.length) return "longer";
  if (!isWithin(marksOf, reply, curated)) return "markup";
  if (!isWithin(linksOf, reply, curated)) return "link";
  if (!isWithin(phonesOf, reply, curated)) return "phone";
  if (!isWithin(lawNumbers, reply, curated)) return "law";
  if (!isWithin(numbersOf, reply, curated)) return "number";
  return sentenceFault(sentencesOf(reply), sentencesOf(curated));
}

function isWithin(read: (text: string) => string[], reply: string, curated: string): boolean {
  const known = new Set(read(curated));
  return read(reply).every((one) => known.has(one));
}

const marksOf = (text: string) => text.match(/[*#`<>[\]{}|\\]/g) ?? [];
const linksOf = (text: string) =>
  (text.match(link) ?? []).map((one) => one.toLowerCase().replace(/[.,;)]+$/, ""));
const phonesOf = (text: string) => findPhoneNumbers(text).map((phone) => phone.number);

function numbersOf(text: string): string[] {
  const words = [...text.matchAll(counted)].map(([run]) => run.trim());
  return [...(text.match(number) ?? []), ...words.map((run) => `${parseNumberWords(run) ?? run}`)];
}

function sentenceFault(kept: string[], all: string[]): ReplyFault | null {
  let at = -1;
  for (const sentence of kept) {
    const next = all.findIndex((one, index) => index > at && spoken(one) === spoken(sentence));
    if (next < 0) return "sentence";
    if (next > at + 1 && at >= 0 && exception.test(all[at + 1] ?? "")) return "exception";
    at = next;
  }
  return exception.test(all[at + 1] ?? "") ? "exception" : null;
}

function sentencesOf(text: string): string[] {
  return text.split(sentenceEnd).filter((sentence) => syllables(sentence).length > 0);
}

const spoken = (sentence: string) => syllables(sentence).join(" ");
