import { menuChoice, personChoice } from "../choices.ts";
import { say, silence } from "../outcome.ts";
import type { TurnStep } from "../types.ts";

const replies = {
  image: "Đã nhận ảnh, nhưng trợ lý tự động chưa đọc được ảnh. Xin đừng gửi ảnh căn cước hay giấy tờ có số.",
  voice: "Đã nhận tin thoại, nhưng trợ lý tự động chưa nghe được.",
  video: "Đã nhận video, nhưng trợ lý tự động chưa xem được.",
  file: "Đã nhận tệp, nhưng trợ lý tự động chưa đọc được tệp. Xin đừng gửi giấy tờ cá nhân qua đây.",
  link: "Đã nhận đường dẫn. Trợ lý tự động không mở đường dẫn. Trang của nhà nước có đuôi .gov.vn; trang lạ đòi mật khẩu, OTP hay chuyển tiền thì đừng bấm.",
  contact: "Đã nhận danh thiếp. Xin đừng gửi số điện thoại của người khác khi họ chưa đồng ý.",
} as const;

const ask = "Bác gõ giúp câu hỏi bằng chữ (không dấu cũng được), hoặc gõ “gặp cán bộ”.";

/** What is not text: a sentence about what can be done with it; a sticker needs no answer. */
export const mediaStep: TurnStep = (context) => {
  const { event } = context;
  if (event.kind === "sticker") return silence(context, "ignored");
  if (event.kind === "location") {
    return say(
      context,
      "clarify",
      `Đã nhận vị trí. Bác đang cần việc gì ở chỗ này? Gõ câu hỏi bằng chữ, hoặc gõ “gặp cán bộ”.`,
      [menuChoice, personChoice],
    );
  }
  if (event.kind !== "media" || event.text.trim() !== "") return null;
  return say(context, "clarify", `${replies[event.media]} ${ask}`, [menuChoice, personChoice]);
};
