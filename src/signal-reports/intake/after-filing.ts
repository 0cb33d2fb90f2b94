import type { TurnContext, TurnOutcome } from "../../conversation/types.ts";
import type { ServiceRequest } from "../actor.ts";
import { officeName } from "../news/news-text.ts";
import type { ReportTools } from "../report-tools.ts";
import { statusLink } from "../status-link.ts";

type Filed = { request: ServiceRequest; voiceId: number };

/** What the citizen reads once the report has its number. */
export function afterFiling(
  tools: ReportTools,
  { place }: TurnContext,
  outcome: TurnOutcome,
  { request }: Filed,
): TurnOutcome {
  const text = [
    `Đã ghi nhận phản ánh ${request.code}.`,
    `Nơi nhận: ${officeName(place, request.receiver)}.`,
    `Xem tình trạng: ${statusLink(tools, request.code)}`,
  ].join("\n");
  return { ...outcome, replies: [{ text, buttons: [] }, ...outcome.replies] };
}

/** What the citizen reads once their voice is in another's report. */
export function afterJoining(
  tools: ReportTools,
  _context: TurnContext,
  outcome: TurnOutcome,
  { request }: Filed,
): TurnOutcome {
  const text = `Đã thêm bác vào phản ánh ${request.code}. Có tin sẽ báo bác ngay tại đây.\nXem tình trạng: ${statusLink(tools, request.code)}`;
  return { ...outcome, replies: [{ text, buttons: [] }, ...outcome.replies] };
}
