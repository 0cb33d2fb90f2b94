import type { TurnContext, TurnOutcome } from "../../conversation/types.ts";
import { fold } from "../../knowledge/text/index.ts";
import type { ReportDraft } from "./draft.ts";

/** More help nobody, and cost storage. */
const mostPictures = 20;
const measured = /\b(?:i ?-?speed|speed ?test|do (?:mang|toc do|duoc)|toc do|mbps|ping)\b/;

type Taken = { draft: ReportDraft; keep: NonNullable<TurnOutcome["keep"]>; told: string };

/** Keeps the pictures of a message for the report, the first twenty of it. @param caption what stands under them. */
export function takePictures(
  { newId }: TurnContext,
  draft: ReportDraft,
  urls: string[],
  caption: string,
): Taken {
  const room = Math.max(0, mostPictures - draft.mediaIds.length);
  const purpose = draft.awaitsScreenshot || measured.test(fold(caption)) ? "ispeed" : "photo";
  const keep = urls.slice(0, room).map((url) => ({ mediaId: newId(), url, purpose }) as const);
  const mediaIds = [...draft.mediaIds, ...keep.map(({ mediaId }) => mediaId)];
  return {
    draft: { ...draft, mediaIds, awaitsScreenshot: false, misread: 0 },
    keep,
    told: thanks(keep.length, mediaIds.length, urls.length > room, purpose),
  };
}

function thanks(taken: number, total: number, tooMany: boolean, purpose: "photo" | "ispeed"): string {
  if (taken === 0)
    return `Mỗi phản ánh giữ nhiều nhất ${mostPictures} ảnh, đã đủ nên ảnh này không được giữ.`;
  const counted =
    purpose === "ispeed"
      ? "Đã nhận ảnh màn hình, đọc được số sẽ hỏi lại bác."
      : total > taken
        ? `Đã nhận ${total} ảnh.`
        : `Đã nhận ${taken} ảnh.`;
  return tooMany ? `${counted} Chỉ giữ ${mostPictures} ảnh đầu.` : counted;
}
