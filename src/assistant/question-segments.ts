import { fold } from "../knowledge/text/index.ts";

export type Segments = { whole: string; parts: string[] };

/** Longer messages are also read in parts. */
const shortWords = 22;
const windowWords = 16;
const windowStep = 5;
/** A part of fewer words says too little to be trusted alone. */
const leastWords = 4;

/** Words (folded) that make a part of a long story a question. */
const asking =
  /\b(khong|ko|gi|chi|dau|mo|sao|rang|the nao|ntn|bao nhieu|may|khi nao|bao gio|bao lau|ai|hoi|chua|lam sao|kieu gi|cach nao|duoc k|dc k|phai k)\b|\?/;
/** Words that announce the question itself. */
const announcing = /\b(hoi|muon biet|cho biet|can biet|thac mac)\b/;

/** The message and, when it is long, those of its sentences, clauses and windows that ask something. */
export function questionSegments(message: string): Segments {
  const whole = message.replace(/\[[^\]]* đã che\]/g, " ").trim();
  if (wordsOf(whole).length <= shortWords) return { whole, parts: [] };
  const sentences = whole.split(/(?<=[.!?…;\n])\s*/).map((sentence) => sentence.trim());
  const parts = sentences
    .flatMap((sentence) => (wordsOf(sentence).length <= shortWords ? [sentence] : windowsOf(sentence)))
    .filter((part) => wordsOf(part).length >= leastWords);
  const questions = parts.filter((part) => asking.test(fold(part)));
  const announced = questions.filter((part) => announcing.test(fold(part)));
  return { whole, parts: [...(questions.length > 0 ? questions : parts), ...announced] };
}

function windowsOf(sentence: string): string[] {
  const words = wordsOf(sentence);
  const parts = sentence.split(",");
  for (let at = 0; at < words.length; at += windowStep) {
    parts.push(words.slice(at, at + windowWords).join(" "));
    if (at + windowWords >= words.length) break;
  }
  return parts;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
