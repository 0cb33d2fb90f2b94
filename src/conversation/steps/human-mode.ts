import { isWorkingTime, nextWorkingTime } from "../../localities/working-time.ts";
import { assistantChoice, chosen } from "../choices.ts";
import { say, silence } from "../outcome.ts";
import type { TurnStep } from "../types.ts";

/**
 * A person has the conversation (design rule 7): the machine is silent, except for one line outside working
 * hours that says when a person answers.
 */
export const humanModeStep: TurnStep = (context) => {
  const { mode, event, now, place, state } = context;
  if (mode.name !== "human") return null;
  if (now >= mode.until) return null;
  if (event.kind === "text" && chosen(event.text, state)?.do === "assistant") {
    return say(
      context,
      "menu",
      "Trợ lý tự động trả lời tiếp. Bác cứ gõ câu hỏi; khi cần người, gõ “gặp cán bộ”.",
      [],
      { mode: { name: "bot" } },
    );
  }
  if (event.kind !== "text" && event.kind !== "media") return silence(context, "human_mode");
  if (isWorkingTime(now, place.workingHours) || toldRecently(state.awayNoticeAt, now)) {
    return silence(context, "human_mode");
  }
  const { away } = place.profile.texts;
  const opens = nextWorkingTime(now, place.workingHours);
  const text = `Đã nhận tin của bác. Ngoài giờ làm việc nên cán bộ sẽ trả lời từ ${inWords(opens)}. Việc gấp: 113, 114, 115.${away === null ? "" : `\n${away}`}`;
  return say(context, "human_mode", text, [assistantChoice], {
    state: { ...state, choices: [assistantChoice], awayNoticeAt: now.toISOString() },
  });
};

function toldRecently(at: string | undefined, now: Date): boolean {
  return at !== undefined && now.getTime() - Date.parse(at) < 12 * 3_600_000;
}

function inWords(moment: Date): string {
  return new Intl.DateTimeFormat("vi-VN", {
    timeZone: "Asia/Ho_Chi_Minh",
    hour: "2-digit",
    minute: "2-digit",
    weekday: "long",
    day: "2-digit",
    month: "2-digit",
  }).format(moment);
}
