import type { ServedPlace } from "../../localities/served-place.ts";
import { explainRefusal } from "../../media/explain-refusal.ts";
import type { Proof } from "../move-details.ts";
import { officeName, proofInWords } from "../news/news-text.ts";
import { type DeclineReason, declineReasons } from "../states.ts";
import { momentWords } from "./case-words.ts";
import type { RequestEvent } from "./read-case.ts";

/** What happened to a report, in one sentence for an office; `note` is what somebody wrote with it. */
export function eventWords({ verb, details }: RequestEvent, place: ServedPlace): string {
  switch (verb) {
    case "file":
      return "Phản ánh mới được ghi nhận.";
    case "join":
      return "Thêm một người báo cùng chỗ.";
    case "acknowledge":
      return "Phản ánh đã được tiếp nhận.";
    case "start":
      return "Phản ánh đang được xử lý.";
    case "forward":
      return `Phản ánh được chuyển tới ${officeName(place, String(details.office))}.`;
    case "ask":
      return "Đã hỏi thêm người báo.";
    case "answer":
      return "Người báo đã trả lời câu hỏi.";
    case "continue_unanswered":
      return "Người báo chưa trả lời câu hỏi; việc được làm tiếp với những gì đã biết.";
    case "send_to_carrier":
      return "Yêu cầu khắc phục đã gửi nhà mạng.";
    case "resolve":
      return `Đã báo xử lý xong. Bằng chứng: ${proofInWords(details.proof as Proof)}.`;
    case "reject_proof":
      return `Ảnh làm chứng không dùng được, phản ánh được xử lý tiếp. ${explainRefusal(String(details.reason))}`;
    case "decline":
      return `Phản ánh được đóng. Lý do: ${declineReasons[details.reason as DeclineReason]}.`;
    case "confirm":
      return details.verdict === "better"
        ? "Người báo cho biết đã đỡ hơn; phản ánh được đóng."
        : "Người báo xác nhận đã tốt; phản ánh được đóng.";
    case "close_unanswered":
      return "Phản ánh được đóng vì không có ý kiến nào khác.";
    case "reopen":
      return "Người báo cho biết vẫn chưa được; phản ánh được mở lại.";
    case "withdraw":
      return "Người báo đã rút phản ánh.";
    case "merge":
      return `Phản ánh được gộp vào ${String(details.into)}.`;
    case "unmerge":
      return "Phản ánh được tách ra xử lý riêng.";
    default:
      return "Phản ánh có thay đổi.";
  }
}

/** Who did it and when: “Phòng VH-XH, 09:12 thứ sáu 20/11/2026”. Never a person. */
export function whoAndWhen({ actorKind, actorId, at }: RequestEvent, place: ServedPlace): string {
  const who = {
    citizen: "người báo",
    office: officeName(place, actorId ?? ""),
    staff: "cán bộ quản trị",
    system: "hệ thống",
  }[actorKind];
  return `${who}, ${momentWords(at)}`;
}
