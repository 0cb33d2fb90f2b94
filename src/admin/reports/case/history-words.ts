import type { ServedPlace } from "../../../localities/served-place.ts";
import { momentWords } from "../../../signal-reports/offices/case-words.ts";
import { eventWords, whoAndWhen } from "../../../signal-reports/offices/event-words.ts";
import type { RequestEvent } from "../../../signal-reports/offices/read-case.ts";
import { type Colleagues, nameOf } from "../../conversations/colleagues.ts";

export type HistoryTools = { place: ServedPlace; colleagues: Colleagues };
type Words = (event: RequestEvent, tools: HistoryTools) => string;

/** What residents and offices are not told of. */
const ownWords: Record<string, Words> = {
  looked: () => "Đã mở lời người báo để xem.",
  verdict: () => "Người báo nói thêm về kết quả.",
  measured: () => "Người báo gửi thêm kết quả đo.",
  call: () => "Đã gọi điện cho người báo.",
  carrier_answer: () => "Đã ghi trả lời của nhà mạng.",
  chase_carrier: () => "Đã nhắc nhà mạng trả lời.",
  ask_again: () => "Đã hỏi lại người báo sau bốn tuần.",
  remind: () => "Đã nhắc nơi giữ việc.",
  escalate: () => "Đã báo cấp trên vì quá hạn.",
  split: ({ details }) => `Đã tách một số người báo sang ${String(details.into ?? "phản ánh khác")}.`,
  set_priority: ({ details }) => (details.urgent === false ? "Đã bỏ dấu khẩn." : "Đã đổi mức khẩn."),
  assign: ({ details }, { colleagues }) =>
    details.assignee
      ? `Đã giao ${nameOf(colleagues, String(details.assignee))} phụ trách.`
      : "Đã bỏ người phụ trách.",
  label: ({ details }) =>
    details.on ? `Đã gắn nhãn “${String(details.label)}”.` : `Đã bỏ nhãn “${String(details.label)}”.`,
  redact: () => "Đã che bớt một ảnh.",
};

/** What happened, in one sentence. */
export function historyWords(event: RequestEvent, tools: HistoryTools): string {
  const own = ownWords[event.verb];
  return own ? own(event, tools) : eventWords(event, tools.place);
}

/** Who did it and when; among colleagues by name. */
export function byWhom(event: RequestEvent, { place, colleagues }: HistoryTools): string {
  if (event.actorKind !== "staff" || event.actorId === null) return whoAndWhen(event, place);
  return `${nameOf(colleagues, event.actorId)}, ${momentWords(event.at)}`;
}
