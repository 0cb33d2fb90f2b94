import type { Call } from "./read-calls.ts";

/** What a call is for. */
export const callWhy: Record<Call["why"], string> = {
  news: "Báo tin mới",
  verdict: "Hỏi đã tốt chưa",
  question: "Hỏi giúp câu của cơ quan",
};
