import type { SecretKind } from "../../security/mask-personal-data.ts";
import { menuChoice, personChoice } from "../choices.ts";
import { say } from "../outcome.ts";
import type { TurnStep } from "../types.ts";

const names: Record<SecretKind, string> = {
  id_number: "số giấy tờ tùy thân",
  otp: "mã xác thực (OTP)",
  password: "mật khẩu",
  bank_card: "số thẻ ngân hàng",
};

const dangerous: SecretKind[] = ["otp", "password", "bank_card"];

/** A secret was pasted: it is already masked, and the citizen is told so before anything else is said. */
export const secretStep: TurnStep = (context) => {
  const { event } = context;
  if ((event.kind !== "text" && event.kind !== "media") || event.secrets.length === 0) return null;
  const list = event.secrets.map((kind) => names[kind]).join(", ");
  const lines = [
    `Tin vừa gửi có ${list}. Phần đó đã được che đi, không lưu lại.`,
    "Xin đừng gửi những số này cho bất kỳ ai qua Zalo hay điện thoại. Phường/xã, công an, ngân hàng không bao giờ hỏi mã OTP, mật khẩu.",
  ];
  if (event.secrets.some((kind) => dangerous.includes(kind))) {
    lines.push(
      `Nếu đã lỡ đưa cho người khác: gọi ngay ngân hàng để khóa, đổi mật khẩu, và báo ${context.place.words.police}.`,
    );
  }
  lines.push("Bác hãy gõ lại câu hỏi, không kèm các số ấy.");
  return say(context, "safety_warning", lines.join("\n"), [menuChoice, personChoice]);
};
