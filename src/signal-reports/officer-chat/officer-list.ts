import { say } from "../../conversation/outcome.ts";
import type { TurnContext, TurnOutcome } from "../../conversation/types.ts";
import type { ServedPlace } from "../../localities/served-place.ts";
import { officeName } from "../news/news-text.ts";
import { momentWords } from "../offices/case-words.ts";
import type { Officer, OfficerCase } from "../report-facts.ts";
import { statusWords } from "../states.ts";
import { numbered, officerChoices } from "./officer-choices.ts";

const mostListed = 10;

/** “việc của tôi”: the open reports, those with the nearest deadline first; buttons for the first. */
export function caseList(context: TurnContext, { cases }: Officer): TurnOutcome {
  const [first] = cases;
  if (!first) return say(context, "report_status", "Không có phản ánh nào đang mở.", []);
  const lines = cases.slice(0, mostListed).map((found) => `${found.code}: ${whereAndWhen(found)}`);
  const more = cases.length > mostListed ? [`… và ${cases.length - mostListed} việc nữa.`] : [];
  const choices = officerChoices(first);
  const text = [
    `Đang mở ${cases.length} phản ánh:`,
    ...lines,
    ...more,
    "Gõ ví dụ “nhận”, “chuyển”, “hỏi”, “xong” kèm mã phản ánh.",
    numbered(choices),
  ].join("\n");
  return say(context, "report_status", text, choices);
}

/** A report in two lines: state, who has it, by when; then what can be done. */
export function caseWords(opening: string, found: OfficerCase, place: ServedPlace): string {
  return [
    opening,
    `${found.area ? `${found.area}. ` : ""}Nay: ${statusWords[found.status]}, nơi xử lý ${officeName(place, found.receiver)}.`,
    numbered(officerChoices(found)),
  ]
    .filter(Boolean)
    .join("\n");
}

function whereAndWhen({ area, status, acknowledgeBy, answerBy }: OfficerCase): string {
  const by = status === "submitted" ? acknowledgeBy : answerBy;
  return `${area ?? "chưa rõ chỗ"}, ${statusWords[status]}, hạn ${momentWords(by)}`;
}
