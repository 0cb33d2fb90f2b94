import { createHash } from "node:crypto";

export const benchZalo = {
  appId: "360846524940903967",
  appSecret: "bench-app-secret",
  oaSecretKey: "bench-oa-secret-key",
};
export const benchOas = [
  { oaId: "2491302944280861101", slug: "nam-sam-son" },
  { oaId: "2491302944280861102", slug: "ngoc-lac" },
  { oaId: "2491302944280861103", slug: "ngoc-son" },
  { oaId: "2491302944280861104", slug: "phu-son" },
  { oaId: "2491302944280861105", slug: "nam-hoa" },
];

const questions = [
  "lam vneid muc 2 o dau, mat tien ko",
  "quen mat khau vneid thi lam sao",
  "chữ ký số là gì",
  "dang ky chu ky so o dau",
  "nop ho so truc tuyen o dau",
  "con 5 tuoi co lam vneid khong",
  "mất điện thoại thì khóa vneid sao",
  "xin chào",
  "gặp cán bộ",
  "thời tiết hôm nay thế nào",
];

export type SignedEvent = { userId: string; body: string; signature: string };

/** One resident's text message, stamped and signed now, as Zalo signs it. Each number is another message. */
export function textEvent(number: number, userNumber: number, run: string): SignedEvent {
  const userId = `${run}${String(userNumber).padStart(12, "0")}`;
  const oaId = benchOas[userNumber % benchOas.length]?.oaId ?? "";
  const timestamp = String(Date.now());
  const body = JSON.stringify({
    app_id: benchZalo.appId,
    user_id_by_app: `6${userId.slice(1)}`,
    event_name: "user_send_text",
    timestamp,
    sender: { id: userId },
    recipient: { id: oaId },
    message: { text: questions[number % questions.length], msg_id: `${run}${number.toString(16)}` },
  });
  const signed = `${benchZalo.appId}${body}${timestamp}${benchZalo.oaSecretKey}`;
  return { userId, body, signature: `mac=${createHash("sha256").update(signed).digest("hex")}` };
}
