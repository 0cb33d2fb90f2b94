import type { TurnContext } from "../conversation/types.ts";
import { fold } from "../knowledge/text/index.ts";

/** So few words after an answer may lean on it (“thế đứa em mới 4 tuổi?”), when they ask. */
const shortestAlone = 14;
const asksOn =
  /\?|^(the|vay|con|rua|neu|hay|nhung)\b|\b(duoc (khong|ko|k)|dc (ko|k|khong)|thi sao|thi rang)\b/;

/** Whoever asks whom to call may be asking for help. */
const asksForHelp =
  /\b(goi|bao|trinh bao|keu|cau cuu|noi (voi|cho)) (cho )?(ai|dau|o dau|so|may|nao|cho nao|cong an)\b/;
/** Somebody's age and nothing else (“còn em nó mới 3 tuổi?”), which by itself is near to a child in danger. */
const onlyAnAge =
  /^((con|the|vay|nhung|hay|a|neu|thi) )*(dua )?(em|con|chau|be|dua|thang|cu|no|anh|chi|nho|lon|ut|gai|trai|sau|ay|nha|toi|minh|bac|ti|be|kia|nay| )*(thi |la |duoc |co |moi |chua |gan |hon |tam |day )*\d{1,2} ?(tuoi|t|thang)( (thoi|roi|a|ha|thi sao|thi rang|sao|thi the nao|thi ntn))*$/;

/** Whether a message asks on after an answer: what it is near to by itself says little then. */
export function asksOnAfterAnswer({ state }: Pick<TurnContext, "state">, text: string): boolean {
  const plain = fold(text.trim());
  return (
    state.topic !== undefined &&
    plain.split(/\s+/).length < shortestAlone &&
    asksOn.test(plain) &&
    !asksForHelp.test(plain)
  );
}

/** Whether help may be asked for, of whom or by which number. */
export function asksWhomToCall(text: string): boolean {
  return asksForHelp.test(fold(text));
}

export function givesAgeAfterAnswer({ state }: Pick<TurnContext, "state">, text: string): boolean {
  const plain = fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return state.topic !== undefined && plain.split(" ").length < shortestAlone && onlyAnAge.test(plain);
}
