import type { TurnStatus } from "../../conversation/types.ts";

const words: Record<TurnStatus, string> = {
  answered: "Đã trả lời",
  clarify: "Hỏi lại cho rõ",
  unknown: "Chưa chắc, mời gặp cán bộ",
  out_of_scope: "Ngoài phạm vi",
  handover: "Chuyển cán bộ",
  human_mode: "Cán bộ đang giữ cuộc chat",
  report_started: "Bắt đầu báo sóng yếu",
  report_question: "Hỏi thêm khi báo sóng yếu",
  report_filed: "Đã ghi nhận phản ánh",
  report_joined: "Thêm người vào phản ánh",
  report_cancelled: "Thôi không báo",
  report_status: "Xem, trả lời phản ánh",
  safety_warning: "Cảnh báo an toàn",
  emergency: "Khẩn cấp",
  greeting: "Chào hỏi",
  menu: "Xem danh mục",
  privacy: "Quyền riêng tư",
  rate_limited: "Gửi quá nhiều",
  ignored: "Không cần trả lời",
  error: "Lỗi",
};

/** How a turn ended, as an officer reads it; a status of a later version as it is. */
export function turnStatusWords(status: string): string {
  return Object.hasOwn(words, status) ? words[status as TurnStatus] : status;
}
