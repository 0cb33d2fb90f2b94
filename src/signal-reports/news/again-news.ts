import type { ServiceRequest } from "../actor.ts";
import { type News, verdictChoices } from "./news-text.ts";
import type { Listener } from "./read-listeners.ts";

/** “đã tốt chưa?” after four weeks. Who never answered is worth a template or a call; who did is only asked. */
export function againNews(
  { code }: Pick<ServiceRequest, "code">,
  { answered }: Pick<Listener, "answered">,
): News {
  return {
    text: [
      `Phản ánh ${code} đã xong được bốn tuần.`,
      "Chỗ bác nay thế nào? Bấm nút hoặc gõ số: 1 Tốt rồi, 2 Đỡ hơn, 3 Chưa được.",
    ].join("\n"),
    choices: verdictChoices(code),
    matters: "verdict",
    ...(answered ? { quietly: true as const } : {}),
  };
}
