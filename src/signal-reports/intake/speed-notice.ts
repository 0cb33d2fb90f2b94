import type { Choice, Speed } from "../../conversation/types.ts";
import type { Reply } from "../../outbox/reply.ts";
import { speedInWords } from "./ask/words.ts";

/**
 * What a citizen reads once a screenshot of a speed test has been looked at: its figures to be confirmed, or the
 * wish to have them typed. Goes out as a notice with these choices.
 * @param speed Mbit/s and ms as read; `null` when nothing could be read for sure.
 */
export function speedNotice(mediaId: string, speed: Speed | null): { reply: Reply; choices: Choice[] } {
  const read = speed !== null && speedInWords(speed) !== "";
  const choices: Choice[] = read
    ? [
        { title: "Đúng rồi", do: "measured", mediaId, speed },
        { title: "Chưa đúng, tôi gõ lại", do: "measured", mediaId, speed: null },
      ]
    : [{ title: "Tôi gõ số", do: "measured", mediaId, speed: null }];
  const text = read
    ? `Đọc được từ ảnh đo: ${speedInWords(speed)}. Đúng không ạ?`
    : "Ảnh đo chưa đọc được rõ. Bác gõ giúp số, ví dụ: tải xuống 3,2 tải lên 1 ping 80.";
  return { reply: { text, buttons: choices.map(({ title }) => ({ title })) }, choices };
}
