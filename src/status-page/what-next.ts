import { officeName } from "../signal-reports/news/news-text.ts";
import { momentWords } from "../signal-reports/offices/case-words.ts";
import { isOpen } from "../signal-reports/states.ts";
import type { StatusOfReport } from "./read-status.ts";

/** What happens now and what the resident can do, one sentence each. */
export function whatNext({ request, place, continuedAt }: StatusOfReport): string[] {
  const { code, status, receiver, acknowledgeBy, answerBy } = request;
  const office = officeName(place, receiver);
  const { citizenSilenceDays, verdictSilenceWorkingDays } = place.profile.signal.deadlines;
  const again = `Sóng vẫn yếu hoặc yếu lại: nhắn “Vẫn chưa được ${code}” vào Zalo của ${place.name}, phản ánh sẽ mở lại và có người xem.`;
  switch (status) {
    case "submitted":
      return [`${office} xem và tiếp nhận trước ${momentWords(acknowledgeBy)}.`, news];
    case "acknowledged":
    case "in_progress":
      return [`${office} xử lý và trả lời trước ${momentWords(answerBy)}.`, news];
    case "awaiting_citizen":
      return [
        "Cơ quan đang hỏi thêm người báo. Xem câu hỏi và trả lời ngay trên Zalo.",
        `Sau ${citizenSilenceDays} ngày chưa có trả lời, việc vẫn được làm tiếp.`,
      ];
    case "awaiting_carrier":
      return ["Yêu cầu khắc phục đã gửi nhà mạng. Cơ quan theo dõi và nhắc nhà mạng trả lời.", news];
    case "resolved":
      return [
        "Chỗ báo đã tốt chưa? Trả lời trên Zalo: 1 Tốt rồi, 2 Đỡ hơn, 3 Chưa được.",
        `Chưa được thì phản ánh mở lại. Sau ${verdictSilenceWorkingDays} ngày làm việc không có trả lời, phản ánh được đóng.`,
      ];
    case "closed_fixed":
      return ["Sau bốn tuần, Zalo sẽ hỏi lại sóng thế nào.", again];
    case "closed_declined":
      return [again];
    case "withdrawn":
      return [`Muốn báo lại, nhắn “báo sóng yếu” vào Zalo của ${place.name}.`];
    case "merged":
      return continuedAt ? [`Việc được làm tiếp ở phản ánh ${continuedAt.code}.`, news] : [news];
  }
}

const news = "Có tin mới sẽ nhắn trên Zalo.";

/** By when the office has to act; `null` once nothing is owed. */
export function deadlineWords({ request }: StatusOfReport): string | null {
  return isOpen(request.status) ? momentWords(request.answerBy) : null;
}
