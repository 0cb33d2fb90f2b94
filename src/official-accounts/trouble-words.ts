import { dayWords } from "../signal-reports/offices/case-words.ts";
import type { OaHealth } from "./read-oa-health.ts";

type Told = Pick<OaHealth, "trouble" | "reason" | "silentHours" | "chainEndsAt">;

/** What is wrong with an Official Account and what to do, for its administrators; nothing when nothing is. */
export function troubleWords({ trouble, reason, silentHours, chainEndsAt }: Told): string {
  switch (trouble) {
    case "needs_relink":
      return `Cần liên kết lại: Zalo không còn nhận khóa của hệ thống${reason ? ` (${reason})` : ""}. Người dân nhắn tới chưa được trả lời cho tới khi liên kết lại.`;
    case "silent":
      return `Đã ${Math.floor(silentHours)} giờ làm việc không nhận được tin nào. Zalo có thể đã tắt webhook: mở trang quản lý ứng dụng Zalo, mục Webhook, xem còn bật không, rồi nhắn thử một tin tới OA.`;
    case "chain_ends":
      return `Khóa gia hạn hết hiệu lực ngày ${dayWords(chainEndsAt)}. Liên kết lại trước ngày đó.`;
    case null:
      return "";
  }
}
