import type { TurnContext } from "../conversation/types.ts";
import { fold } from "../knowledge/text/index.ts";

/** A topic is remembered for so long. */
const topicForMs = 30 * 60_000;

/** Words that carry no topic of their own: question words, fillers, and the aspects of an answer. */
const empty = new Set(
  `the vay thi con nua a ah ha nhi nhe a vay a da em toi minh chau bac anh chi ad oi cho hoi la co khong ko k hong phai duoc dc
  mat ton bao nhieu tien phi le gia may ngay lau khi nao gio thoi han gian o dau di len cho noi mo can gi mang giay to ho so
  chuan bi lam sao nao nhu cach ntn huong dan cac buoc rang hoi ai gap phat muc het tra nop va roi xong sau do nay day ay no
  bi ra chi tiet hon cu bang vao luc lay ngay luon tu het chi can rua`
    .split(/\s+/)
    .filter(Boolean),
);

/** “thế mất bao nhiêu tiền”: nothing but an aspect, soon after an answer. */
export function isFollowUp(question: string, { state, now }: TurnContext): boolean {
  if (!state.topic || now.getTime() - Date.parse(state.topic.at) > topicForMs) return false;
  const words = fold(question)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return words.length > 0 && words.length <= 12 && words.every((word) => empty.has(word));
}
