import type { FailureReason, RefusalReason } from "./reasons.ts";

const sentences: Record<RefusalReason | FailureReason, string> = {
  "too-large": "Ảnh nặng quá 10 MB. Vui lòng gửi ảnh chụp thường, không gửi dạng tệp gốc.",
  expired: "Đường dẫn của ảnh trên Zalo đã hết hạn. Vui lòng gửi lại ảnh.",
  "wrong-host": "Ảnh không đến từ Zalo nên không tải về. Vui lòng gửi ảnh trực tiếp trong khung chat.",
  "not-an-image": "Tệp vừa gửi không phải là ảnh. Vui lòng gửi ảnh chụp.",
  "unsupported-format": "Ảnh ở định dạng chưa đọc được (HEIC). Vui lòng chụp màn hình ảnh đó rồi gửi lại.",
  "broken-image": "Ảnh bị hỏng hoặc chưa tải lên hết. Vui lòng gửi lại ảnh.",
  "too-many-pixels": "Ảnh quá lớn. Vui lòng gửi ảnh chụp thường hoặc chụp màn hình.",
  "too-many": "Phản ánh này đã có đủ 20 ảnh nên không nhận thêm ảnh nữa.",
  unreachable: "Chưa tải được ảnh từ Zalo. Vui lòng gửi lại ảnh.",
  erased: "Ảnh đã được xóa.",
};

/** One Vietnamese sentence for a reason of the table `media`; a reason of a later version gets a general one. */
export function explainRefusal(reason: string): string {
  return Object.hasOwn(sentences, reason)
    ? sentences[reason as keyof typeof sentences]
    : "Không nhận được ảnh này. Vui lòng gửi lại ảnh.";
}
