import type { ReportDraft } from "../draft.ts";
import type { Question } from "./questions.ts";
import {
  hoursWords,
  indoorsWords,
  operatorWords,
  placeInWords,
  serviceWords,
  speedInWords,
} from "./words.ts";

/** Everything the report will say, to be confirmed before it is filed. */
export function summaryQuestion(draft: ReportDraft): Question {
  return {
    text: ["Bác xem lại phản ánh:", ...lines(draft), "Đúng rồi thì bấm “Gửi phản ánh”."].join("\n"),
    choices: [
      { title: "Gửi phản ánh", do: "report", answer: { go: "confirm" } },
      { title: "Sửa", do: "report", answer: { go: "change" } },
      { title: "Hủy", do: "report", answer: { go: "cancel" } },
    ],
  };
}

function lines(draft: ReportDraft): string[] {
  const { operators, services, hours, since, indoors, households, speed, mediaIds, urgent } = draft;
  const when = [hours ? hoursWords[hours] : null, since ? `“${since}”` : null].filter(Boolean).join(", ");
  return [
    `- Chỗ bị: ${placeInWords(draft)}`,
    `- Nhà mạng: ${operators.map((operator) => operatorWords[operator]).join(", ") || "chưa rõ"}`,
    `- Bị ở: ${services.map((service) => serviceWords[service]).join(", ") || "chưa rõ việc gì"}`,
    ...(when ? [`- Thời gian: ${when}`] : []),
    ...(indoors ? [`- Ở: ${indoorsWords[indoors]}`] : []),
    ...(households ? [`- Số nhà cùng bị: ${households}`] : []),
    ...(speed ? [`- Số đo: ${speedInWords(speed)}`] : []),
    ...(mediaIds.length > 0 ? [`- Ảnh: ${mediaIds.length}`] : []),
    ...(urgent ? ["- Việc gấp: cần báo ngay"] : []),
  ];
}

/** What a first message already told, in one line; empty when it told nothing. */
export function heardSoFar(draft: ReportDraft): string {
  const { operators, services, hours, since, indoors, households, speed } = draft;
  const heard = [
    ...(draft.areas.length > 0 || draft.lat !== null ? [placeInWords(draft)] : []),
    ...operators.map((operator) => operatorWords[operator]),
    ...services.map((service) => serviceWords[service]),
    ...(hours ? [hoursWords[hours]] : []),
    ...(since ? [`“${since}”`] : []),
    ...(indoors ? [indoorsWords[indoors]] : []),
    ...(households ? [`${households} nhà`] : []),
    ...(speed ? [speedInWords(speed)] : []),
  ];
  return heard.length > 0 ? `Đã ghi: ${heard.join("; ")}.` : "";
}
