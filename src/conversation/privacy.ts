import { spanWords } from "../localities/span-words.ts";
import { handOver } from "./hand-over.ts";
import { say } from "./outcome.ts";
import type { TurnContext, TurnOutcome } from "./types.ts";

/** What is kept, how long, and how to have it erased (Law 91/2025/QH15; answered within two working days). */
export function privacyNotice(context: TurnContext): TurnOutcome {
  const { name, profile } = context.place;
  const text = [
    `${name} giữ lại tin nhắn của bác ở đây để trả lời và theo dõi việc bác nhờ. Số giấy tờ, OTP, mật khẩu bị che trước khi lưu.`,
    `Tin nhắn tự xóa sau ${spanWords(profile.retention.conversationDays)} kể từ tin cuối; lời kể trong phản ánh, ${spanWords(profile.retention.reportDays)} sau khi xong việc.`,
    "Không đưa cho ai khác, không dùng việc khác. Bác có quyền xem, sửa, xóa; yêu cầu được trả lời trong 02 ngày làm việc.",
    "Muốn xóa: bấm nút dưới đây hoặc gõ “xóa dữ liệu của tôi”.",
    ...(profile.texts.privacy === null ? [] : [profile.texts.privacy]),
  ].join("\n");
  return say(context, "privacy", text, [{ title: "Xóa dữ liệu của tôi", do: "erase" }]);
}

export function eraseRequested(context: TurnContext): TurnOutcome {
  const outcome = handOver(
    context,
    "Đã ghi nhận yêu cầu xóa dữ liệu. Cán bộ sẽ làm và báo lại trong 02 ngày làm việc.",
  );
  return { ...outcome, status: "privacy" };
}
