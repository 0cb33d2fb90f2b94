import { errorAdvice } from "../../../zalo/index.ts";
import type { Tone } from "../../frame/components/index.ts";
import { momentWords } from "../../frame/moment-words.ts";
import type { ThreadMessage } from "./read-thread.ts";

type Delivery = Pick<
  ThreadMessage,
  "kind" | "status" | "reason" | "notBefore" | "sentAt" | "receivedAt" | "seenAt"
>;

const reasons: Record<string, string> = {
  window_closed: "đã quá 7 ngày kể từ lần cuối người dân nhắn",
  never_interacted: "người dân chưa nhắn lần nào",
  no_quota: "gói của trang đã hết tin",
  night: "đêm không gửi loại tin này",
  rate_limit: "Zalo đang hạn chế số tin",
  unreachable: "chưa nối được tới Zalo",
  no_token: "trang đang được cấp lại quyền gửi tin",
  needs_relink: "trang cần được liên kết lại với Zalo",
  no_answer: "Zalo không trả lời lúc gửi",
  interrupted: "máy chủ dừng giữa lúc gửi",
  history_inconclusive: "lịch sử của Zalo không cho biết",
  not_in_history: "Zalo cho biết tin chưa tới, đang gửi lại",
  not_sent: "chưa gửi được",
  withdrawn: "cán bộ đã rút lại trước khi gửi",
  sent_again: "cán bộ cho gửi lại",
};

/** Why a message stands as it does, from `outbox_messages.reason`. */
export function reasonWords(reason: string): string {
  const code = /^zalo (-?\d+)$/.exec(reason)?.[1];
  if (code) return errorAdvice(Number(code)).adviceVi;
  if (reason.startsWith("limit ")) return "tin dài hoặc nặng hơn mức Zalo nhận";
  return reasons[reason] ?? reason;
}

/** What became of a message, in words. */
export function deliveryWords(message: Delivery, now: Date): { words: string; tone: Tone } {
  const { kind, status, reason, notBefore, sentAt, receivedAt, seenAt } = message;
  const why = reason ? `: ${reasonWords(reason)}` : "";
  switch (status) {
    case "queued":
      return notBefore > now
        ? { words: `Chưa gửi được${why}. Thử lại lúc ${momentWords(notBefore)}`, tone: "warn" }
        : { words: "Đang chờ gửi", tone: "plain" };
    case "sending":
      return { words: "Đang gửi", tone: "plain" };
    case "waiting":
      return { words: `Sẽ gửi khi người dân nhắn lại${why}`, tone: "warn" };
    case "unknown":
      return { words: `Không rõ đã tới chưa${why}`, tone: "warn" };
    case "failed":
    case "dead":
      return { words: `Không gửi được${why}`, tone: "bad" };
    case "sent":
      if (seenAt) return { words: `Đã xem lúc ${momentWords(seenAt)}`, tone: "good" };
      if (receivedAt) return { words: `Đã nhận lúc ${momentWords(receivedAt)}`, tone: "good" };
      if (kind === "elsewhere") return { words: "Viết từ công cụ chat của Zalo OA", tone: "plain" };
      return { words: `Đã gửi lúc ${momentWords(sentAt)}`, tone: "plain" };
  }
}
