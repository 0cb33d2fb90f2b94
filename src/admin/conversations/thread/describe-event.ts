import { inboxBody } from "../../../inbox/store-events.ts";
import type { Sealer } from "../../../security/sealer.ts";
import { type Attachment, parseZaloEvent } from "../../../zalo/index.ts";

/** What a citizen did, as staff read it: words with personal data masked, and what came with them. */
export type SaidByCitizen = {
  text: string;
  /** “Ảnh”, “Vị trí”, …: what is not text. */
  parts: { words: string; url: string | null }[];
};

const done: Record<string, string> = {
  follow: "Bấm quan tâm trang",
  unfollow: "Thôi quan tâm trang",
  click_chatnow: "Mở khung nhắn tin",
  reaction: "Thả cảm xúc vào một tin",
  submit_info: "Gửi thông tin liên hệ (đã che)",
  receipt_received: "Đã nhận tin",
  receipt_seen: "Đã xem tin",
};

const attached: Record<Attachment["type"], string> = {
  image: "Ảnh",
  gif: "Ảnh động",
  video: "Video",
  audio: "Tin thoại",
  file: "Tệp",
  link: "Đường dẫn",
  sticker: "Nhãn dán",
  location: "Vị trí",
  business_card: "Danh thiếp",
  template: "Mẫu tin",
  other: "Nội dung khác",
};

/** Opens the masked body of an event. What cannot be opened or read is said, never thrown: the thread must stand. */
export function describeEvent(sealer: Sealer, sealedBody: string, eventName: string): SaidByCitizen {
  const event = opened(sealer, sealedBody);
  if (!event) return { text: "", parts: [{ words: "Không mở được nội dung tin này", url: null }] };
  if (event.kind !== "user_message") return plain(done[event.kind] ?? eventName);
  if (eventName === "user_send_location") return plain(attached.location);
  if (eventName === "user_send_business_card") return plain(attached.business_card);
  const parts = event.attachments.map((attachment) => ({
    words: wordsOf(attachment),
    url: "url" in attachment ? (attachment.url ?? null) : null,
  }));
  return { text: event.text ?? "", parts };
}

/** One line of at most so many characters, for lists. */
export function firstWords({ text, parts }: SaidByCitizen, most: number): string {
  const line = [...parts.map(({ words }) => `[${words}]`), text].join(" ").replace(/\s+/g, " ").trim();
  return line.length > most ? `${line.slice(0, most).toWellFormed().trimEnd()}…` : line;
}

function wordsOf(attachment: Attachment): string {
  const words = attached[attachment.type];
  return attachment.type === "file" && attachment.name ? `${words} ${attachment.name}` : words;
}

function plain(words: string): SaidByCitizen {
  return { text: "", parts: [{ words, url: null }] };
}

function opened(sealer: Sealer, sealed: string) {
  try {
    return parseZaloEvent(JSON.parse(sealer.open(sealed, inboxBody)));
  } catch {
    return null;
  }
}
