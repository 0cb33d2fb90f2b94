import { fold } from "../../knowledge/text/index.ts";
import type { SecretKind } from "../../security/mask-personal-data.ts";
import { menuChoice, personChoice } from "../choices.ts";
import { say } from "../outcome.ts";
import type { TurnStep } from "../types.ts";

const names: Record<SecretKind, string> = {
  id_number: "số giấy tờ tùy thân",
  otp: "mã xác thực (OTP)",
  password: "mật khẩu",
  bank_card: "số thẻ ngân hàng",
  bank_account: "số tài khoản ngân hàng",
};

const dangerous: SecretKind[] = ["otp", "password", "bank_card"];

const digit = "(khong|mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin|linh)";
/** Secrets the mask does not know: read out digit by digit, or with gaps of their own. */
const unmasked = [
  new RegExp(`\\b${digit}( ${digit}){8,}\\b`),
  new RegExp(`\\b(ma|otp|passcode|mat khau|so can cuoc|so the)\\b.{0,40}\\b${digit}( ${digit}){5,}\\b`),
  /\b(passcode|mat khau|mk|otp|ma (otp|pin|xac thuc|xac nhan|6 so))\b\D{0,20}\b\d{6}\b/,
  /(?<!\d)\d([ .-]?\d){8,11}(?!\d).{0,15}\b(cccd|can cuoc|cmnd|so the)\b/,
  /\b(cccd|can cuoc|cmnd|so the)\b\D{0,15}(?<!\d)\d([ .-]?\d){8,11}(?!\d)/,
  /\b(stk|so tai khoan|tai khoan so)\b\D{0,12}\d{8,}/,
];

/** A secret was sent: the citizen is told so before anything else is said, and whether it could be masked. */
export const secretStep: TurnStep = (context) => {
  const { event } = context;
  if (event.kind !== "text" && event.kind !== "media") return null;
  const { secrets } = event;
  const text = fold(event.text).replace(/\s+/g, " ");
  if (secrets.length === 0 && !unmasked.some((sign) => sign.test(text))) return null;
  const list = secrets.map((kind) => names[kind]).join(", ");
  const lines = [
    secrets.length > 0
      ? `Tin vừa gửi có ${list}. Phần đó đã được che đi, không lưu lại.`
      : "Tin vừa gửi giống số giấy tờ, số tài khoản hoặc mã riêng. Bác nên xóa tin đó đi.",
    "Xin đừng gửi những số này cho bất kỳ ai qua Zalo hay điện thoại. Phường/xã, công an, ngân hàng không bao giờ hỏi mã OTP, mật khẩu.",
  ];
  if (secrets.length === 0 || secrets.some((kind) => dangerous.includes(kind))) {
    lines.push(
      `Nếu đã lỡ đưa cho người khác: gọi ngay ngân hàng để khóa, đổi mật khẩu, và báo ${context.place.words.police}.`,
    );
  }
  lines.push("Bác hãy gõ lại câu hỏi, không kèm các số ấy.");
  return say(context, "safety_warning", lines.join("\n"), [menuChoice, personChoice]);
};
