import { offNotice } from "../assistant/switched-off.ts";
import { personChoice, tellChoice } from "./choices.ts";
import type { Choice, TurnContext } from "./types.ts";

/** The questions most people come with; ids of articles that may be missing in a place's own base. */
export const favourites = [
  "vneid-dang-ky-muc-2",
  "chu-ky-so-la-gi",
  "dvc-nop-ho-so-tung-buoc",
  "cong-an-goi-cap-nhat-vneid",
];

export function menuChoices({ knowledge }: TurnContext): Choice[] {
  const choices: Choice[] = knowledge
    .existing(favourites)
    .map(({ id, title }) => ({ title, do: "article", articleId: id }));
  return [...choices.slice(0, 3), tellChoice, personChoice];
}

export function mainMenu({ place, knowledge }: TurnContext): string {
  const { greeting } = place.profile.texts;
  return [
    ...(greeting === null ? [] : [greeting]),
    `Chào bác, đây là trợ lý tự động của ${place.name}.`,
    ...(knowledge.assistantOff === null ? [] : [offNotice(knowledge.assistantOff)]),
    "Bác hỏi được về VNeID, chữ ký số, nộp hồ sơ trực tuyến, SIM và sóng điện thoại, phòng lừa đảo. Cứ gõ câu hỏi, không dấu cũng được; hoặc bấm nút, hoặc gõ số.",
    ...(place.notice ? [place.notice] : []),
    "Xin đừng gửi số căn cước, mã OTP, mật khẩu. Việc gấp: 113, 114, 115.",
  ].join("\n");
}
