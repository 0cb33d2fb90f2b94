import { createHash } from "node:crypto";
import { simulatedOas } from "../../src/simulated-people.ts";
import { seededRandom } from "./randomness.ts";

export type RecordedEvent = { userId: string; oaId: string; at: number; body: string; signature: string };

export type RecordedDayOptions = {
  seed: number;
  events: number;
  start: Date;
  appId: string;
  oaSecretKey: string;
};

const said = [
  "xin chao",
  "lam vneid muc 2 o dau, mat tien ko",
  "thế mất bao nhiêu tiền",
  "quen mat khau vneid",
  "chữ ký số là gì",
  "dang ky chu ky so o dau",
  "nop ho so truc tuyen o dau",
  "1",
  "2",
  "so cccd cua toi la 038123456789",
  "otp 482913",
  "cảm ơn",
  "ok",
  "gặp cán bộ",
  "hỏi tiếp trợ lý tự động",
  "menu",
  "con 5 tuoi co lam vneid khong",
  "thời tiết hôm nay thế nào",
  "😀😀😀",
  "mất điện thoại thì khóa vneid sao",
];

/** A day of mixed events at five Official Accounts, the same for the same seed, in Zalo's order. */
export function recordDay(options: RecordedDayOptions): RecordedEvent[] {
  const random = seededRandom(options.seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const citizens = Math.max(5, Math.round(options.events / 12));
  const times = Array.from({ length: options.events }, () => Math.floor(random() * 86_400_000)).sort(
    (a, b) => a - b,
  );
  return times.map((time, index) => {
    const number = Math.floor(random() * citizens);
    const userId = `52${String(number).padStart(17, "0")}`;
    const oaId = simulatedOas[number % simulatedOas.length]?.oaId ?? "";
    const at = options.start.getTime() + time;
    return sign(eventOf({ userId, oaId, at, index }, pick(said), random()), { userId, oaId, at }, options);
  });
}

type Who = { userId: string; oaId: string; at: number; index: number };

function eventOf({ userId, oaId, at, index }: Who, text: string, kind: number): Record<string, unknown> {
  const msgId = createHash("md5").update(`event ${index}`).digest("hex").slice(0, 20);
  const base = { sender: { id: userId }, recipient: { id: oaId }, timestamp: String(at) };
  const attachment = (type: string, payload: unknown) => ({
    msg_id: msgId,
    attachments: [{ type, payload }],
  });
  if (kind < 0.7) return { ...base, event_name: "user_send_text", message: { text, msg_id: msgId } };
  if (kind < 0.75)
    return {
      event_name: "follow",
      oa_id: oaId,
      follower: { id: userId },
      source: "oa_profile",
      timestamp: String(at),
    };
  if (kind < 0.8)
    return {
      ...base,
      event_name: "user_send_sticker",
      message: attachment("sticker", { id: "1", url: "https://zdn.vn/s" }),
    };
  if (kind < 0.85)
    return {
      ...base,
      event_name: "user_send_image",
      message: attachment("image", { url: "https://zdn.vn/i", thumbnail: "https://zdn.vn/t" }),
    };
  if (kind < 0.88)
    return {
      ...base,
      event_name: "user_send_location",
      message: attachment("location", { coordinates: { latitude: "20.1", longitude: "105.4" } }),
    };
  if (kind < 0.93)
    return {
      sender: { id: oaId },
      recipient: { id: userId },
      event_name: "user_seen_message",
      message: { msg_ids: [msgId] },
      timestamp: String(at),
    };
  if (kind < 0.96)
    return {
      ...base,
      event_name: "user_reacted_message",
      message: { msg_id: msgId, react_icon: "/-strong" },
    };
  if (kind < 0.98)
    return {
      ...base,
      event_name: "user_send_audio",
      message: attachment("audio", { url: "https://zdn.vn/a.amr" }),
    };
  return { event_name: "some_event_of_next_year", oa_id: oaId, user_id: userId, timestamp: String(at) };
}

/** Written apart from the product's own code: plain SHA-256 of app id, body, timestamp and the OA Secret Key. */
export function sign(
  event: Record<string, unknown>,
  who: { userId: string; oaId: string; at: number },
  { appId, oaSecretKey }: Pick<RecordedDayOptions, "appId" | "oaSecretKey">,
): RecordedEvent {
  const body = JSON.stringify({ app_id: appId, ...event });
  const digest = createHash("sha256")
    .update(`${appId}${body}${String(event.timestamp)}${oaSecretKey}`)
    .digest("hex");
  return { ...who, body, signature: `mac=${digest}` };
}
