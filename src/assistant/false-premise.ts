import type { ServedArticle } from "../knowledge/served-article.ts";
import { fold } from "../knowledge/text/index.ts";

/** The correction to say first when the question assumes what no longer holds (`replaces.said`); else `null`. */
export function falsePremise({ replaces }: ServedArticle, question: string): string | null {
  const text = ` ${plain(question)} `;
  const assumed = replaces.find(({ said }) => said.some((words) => text.includes(` ${plain(words)} `)));
  if (!assumed) return null;
  const from = assumed.since ? `Từ ${shownDay(assumed.since)}` : "Nay";
  return `Điều này đã thay đổi. Trước đây: ${assumed.old}. ${from}: ${assumed.now}.`;
}

/** Said before the successor's text when the question fitted the old article. */
export function replacedNotice(old: ServedArticle, successor: ServedArticle): string {
  return `“${old.title}”: quy định cũ không còn áp dụng. Từ ${shownDay(successor.validFrom)} theo nội dung dưới đây.`;
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** @param day YYYY-MM-DD, shown as residents write it. */
export function shownDay(day: string): string {
  return day.split("-").reverse().join("/");
}
