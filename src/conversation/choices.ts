import { fold } from "../knowledge/text/index.ts";
import type { Choice, ConversationState } from "./types.ts";

export const menuChoice: Choice = { title: "Xem các mục", do: "menu" };
export const personChoice: Choice = { title: "Gặp cán bộ", do: "person" };
export const assistantChoice: Choice = { title: "Hỏi tiếp trợ lý tự động", do: "assistant" };
const wrongChoice: Choice = { title: "Câu trả lời chưa đúng", do: "wrong" };
export const tellChoice: Choice = { title: "Báo sóng yếu", do: "tell" };

const standing: Choice[] = [menuChoice, personChoice, assistantChoice, wrongChoice, tellChoice];

/** The offered choice a text means: its title typed or pressed, or its number. */
export function chosen(text: string, state: ConversationState): Choice | null {
  const typed = plain(text);
  const offered = state.choices ?? [];
  const number = /^(?:so |cau |muc |chon )?([1-9])$/.exec(typed)?.[1];
  if (number) return offered[Number(number) - 1] ?? null;
  return [...offered, ...standing].find(({ title }) => plain(title) === typed) ?? null;
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
