import { eventWords, whoAndWhen } from "../../signal-reports/offices/event-words.ts";
import type { OfficeCase, RequestEvent } from "../../signal-reports/offices/read-case.ts";

/** What residents and offices are not told of. */
const ownWords: Record<string, string> = {
  looked: "Đã mở lời người báo để xem.",
  verdict: "Người báo nói thêm về kết quả.",
  measured: "Người báo gửi thêm kết quả đo.",
  call: "Đã gọi điện cho người báo.",
  carrier_answer: "Đã ghi trả lời của nhà mạng.",
  chase_carrier: "Đã nhắc nhà mạng trả lời.",
  ask_again: "Đã hỏi lại người báo sau bốn tuần.",
  remind: "Đã nhắc nơi giữ việc.",
  escalate: "Đã báo cấp trên vì quá hạn.",
  split: "Đã tách một số người báo sang phản ánh khác.",
  set_priority: "Đã đổi mức khẩn.",
};

export function History({ events, place }: { events: RequestEvent[]; place: OfficeCase["place"] }) {
  return (
    <section>
      <h2>Nhật ký</h2>
      <ol>
        {events.map((event) => (
          <li>
            {ownWords[event.verb] ?? eventWords(event, place)}
            <br />
            <span class="quiet">{whoAndWhen(event, place)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
