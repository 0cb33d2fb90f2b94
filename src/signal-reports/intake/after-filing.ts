import type { Choice, TurnContext, TurnOutcome } from "../../conversation/types.ts";
import type { ServiceRequest } from "../actor.ts";
import { officeName } from "../news/news-text.ts";
import type { ReportTools } from "../report-tools.ts";
import { statusLink } from "../status-link.ts";
import { currentQuestion } from "./ask/current-question.ts";
import { dayInWords, momentInWords, weekdayInWords } from "./ask/moments.ts";
import { firstAid } from "./first-aid.ts";

type Filed = { request: ServiceRequest; voiceId: number };

/** What the citizen reads once the report has its number: who has it, until when, where to look, what to try. */
export function afterFiling(
  tools: ReportTools,
  context: TurnContext,
  outcome: TurnOutcome,
  { request }: Filed,
): TurnOutcome {
  const { code, receiver, acknowledgeBy, answerBy, urgent } = request;
  const text = [
    `Đã ghi nhận phản ánh ${code}${urgent ? ", báo gấp" : ""}.`,
    `Nơi nhận: ${officeName(context.place, receiver)}.`,
    `Có người tiếp nhận trước ${momentInWords(acknowledgeBy)}; trả lời chậm nhất ${weekdayInWords(answerBy)} ${dayInWords(answerBy)}.`,
    `Xem tình trạng: ${statusLink(tools, code)}`,
    "Có tin sẽ báo bác ngay tại đây. Ảnh gửi thêm trong một giờ tới được ghép vào phản ánh này.",
    ...(urgent ? ["Có người gặp nguy hiểm thì tìm máy khác gọi 113, 114, 115."] : []),
  ].join("\n");
  return closed(context, outcome, request, [
    text,
    firstAid(request, context.place.profile.signal.carrierHotlines),
  ]);
}

/** What the citizen reads once their voice is in another's report. */
export function afterJoining(
  tools: ReportTools,
  context: TurnContext,
  outcome: TurnOutcome,
  { request }: Filed,
): TurnOutcome {
  const text = [
    `Đã thêm bác vào phản ánh ${request.code}. Nơi nhận: ${officeName(context.place, request.receiver)}.`,
    "Có tin sẽ báo bác ngay tại đây. Ảnh gửi thêm trong một giờ tới được ghép vào phản ánh này.",
    `Xem tình trạng: ${statusLink(tools, request.code)}`,
  ].join("\n");
  return closed(context, outcome, request, [text]);
}

/** Refused while it was being done: said in words, and a report that was being told is not lost. */
export function afterRefusal(context: TurnContext, outcome: TurnOutcome, why: string): TurnOutcome {
  const { report } = context.state;
  if (!report || outcome.state.report || (outcome.act?.do !== "file" && outcome.act?.do !== "join"))
    return { ...outcome, status: "report_status", replies: [{ text: why, buttons: [] }] };
  const declined = report.offered ? [...report.declined, report.offered.code] : report.declined;
  const kept = { ...report, declined, offered: null, asked: "summary" as const };
  const { text, choices } = currentQuestion(context, kept);
  return {
    ...outcome,
    status: "report_question",
    replies: [{ text: `${why}\n${text}`, buttons: choices.map(({ title }) => ({ title })) }],
    state: { ...outcome.state, choices, report: kept },
  };
}

function closed(
  { now }: TurnContext,
  outcome: TurnOutcome,
  { id, code }: ServiceRequest,
  texts: string[],
): TurnOutcome {
  const choices: Choice[] = [{ title: `Xem ${code}`, do: "status", code }];
  return {
    ...outcome,
    replies: [
      { text: texts.join("\n\n"), buttons: choices.map(({ title }) => ({ title })) },
      ...outcome.replies,
    ],
    state: { ...outcome.state, choices, lastReport: { requestId: id, code, at: now.toISOString() } },
  };
}
