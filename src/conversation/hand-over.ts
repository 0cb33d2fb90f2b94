import { isWorkingTime } from "../localities/working-time.ts";
import { assistantChoice } from "./choices.ts";
import { humanMode } from "./human-mode.ts";
import { say } from "./outcome.ts";
import type { TurnContext, TurnOutcome } from "./types.ts";

/** Gives the conversation to a person; the machine is silent from this transaction on. */
export function handOver(context: TurnContext, opening: string): TurnOutcome {
  const { now, place } = context;
  const when = isWorkingTime(now, place.workingHours)
    ? "Cán bộ đang trong giờ làm việc và sẽ trả lời ngay tại đây."
    : "Giờ này ngoài giờ làm việc, cán bộ trả lời vào giờ làm việc kế tiếp, ngay tại đây.";
  const text = `${opening} ${when} Bác cứ nhắn thêm điều cần hỏi; đừng gửi số căn cước, OTP, mật khẩu. Việc gấp: 113, 114, 115.`;
  return say(context, "handover", text, [assistantChoice], { mode: humanMode(now, place.workingHours) });
}

/** “Sai rồi”: the thread goes to a person, and the answer is counted among the gaps. */
export function answeredWrongly(context: TurnContext): TurnOutcome {
  const outcome = handOver(context, "Xin lỗi bác, cảm ơn bác đã báo. Cán bộ sẽ xem lại câu trả lời này.");
  return { ...outcome, gap: "wrong" };
}
