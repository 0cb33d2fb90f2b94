import type { ReplyCost } from "../../../outbox/reply-cost.ts";
import type { Tone } from "../../frame/components/index.ts";
import { momentWords } from "../../frame/moment-words.ts";
import { ageWords } from "../age-words.ts";
import { reasonWords } from "./delivery-words.ts";

/** What a reply would cost now and when that changes, as staff read it before writing. */
export function costWords({ plan, changesAt }: ReplyCost, now: Date): { words: string; tone: Tone } {
  const left = changesAt
    ? `còn ${ageWords(changesAt.getTime() - now.getTime())}, tới ${momentWords(changesAt)}`
    : "";
  switch (plan.do) {
    case "now":
      if (plan.cost === "free")
        return { words: `Trả lời không mất phí (${left}); sau đó tính vào gói tin của trang.`, tone: "good" };
      if (plan.cost === "package")
        return {
          words: `Đã quá 48 giờ: trả lời tính vào gói tin của trang (${left}); sau đó chỉ gửi được khi người dân nhắn lại.`,
          tone: "warn",
        };
      return { words: `Trả lời lúc này phải trả phí cho Zalo (${left}).`, tone: "warn" };
    case "later":
      return { words: `Zalo đang hạn chế: tin sẽ đi lúc ${momentWords(plan.at)}.`, tone: "warn" };
    case "next_contact":
      return {
        words: `Chưa gửi được ngay (${reasonWords(plan.why)}). Tin viết bây giờ được giữ và gửi khi người dân nhắn lại; việc gấp thì gọi điện.`,
        tone: "bad",
      };
    case "never":
      return {
        words: `Zalo không cho gửi tin tới người này (${reasonWords(plan.why)}). Liên hệ bằng cách khác.`,
        tone: "bad",
      };
  }
}
