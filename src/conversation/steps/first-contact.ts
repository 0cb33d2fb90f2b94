import { mainMenu, menuChoices } from "../menu.ts";
import { say, silence } from "../outcome.ts";
import type { TurnStep } from "../types.ts";

/** Follow, “Nhắn tin”, unfollow, Zalo's own form. */
export const firstContactStep: TurnStep = (context) => {
  const { event, now, state } = context;
  if (event.kind === "unfollow" || event.kind === "reaction") return silence(context, "ignored");
  if (event.kind === "details") return say(context, "handover", detailsReceived);
  if (event.kind !== "follow" && event.kind !== "opened") return null;
  if (state.greetedAt && now.getTime() - Date.parse(state.greetedAt) < 24 * 3_600_000)
    return silence(context, "ignored");
  const choices = menuChoices(context);
  return say(context, "greeting", mainMenu(context), choices, {
    state: { ...state, choices, greetedAt: now.toISOString() },
  });
};

const detailsReceived =
  "Đã nhận thông tin bác gửi qua mẫu của Zalo. Thông tin chỉ dùng để cán bộ liên hệ lại; muốn xóa, gõ “xóa dữ liệu”.";
