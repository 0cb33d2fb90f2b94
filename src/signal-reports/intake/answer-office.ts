import { chosen } from "../../conversation/choices.ts";
import { say } from "../../conversation/outcome.ts";
import { requestStep } from "../../conversation/steps/requests.ts";
import { smallTalkStep } from "../../conversation/steps/small-talk.ts";
import type { TurnContext, TurnOutcome, TurnStep } from "../../conversation/types.ts";
import { officeName } from "../news/news-text.ts";
import type { OwnReport } from "../report-facts.ts";
import { asksSomething, isPutAsQuestion } from "./read/asks-something.ts";
import { prefixesOf, readCode } from "./read/read-code.ts";
import { asksStatus, asksWithdrawal } from "./read/read-report-request.ts";

const longestNote = 2_000;

/**
 * An office has asked its reporter something: what comes next is the answer, by text, picture or place, unless it is
 * plainly for somebody else (a button, a request, a question).
 */
export const answerOfficeStep: TurnStep = (context) => {
  const { event, state, reports } = context;
  const asked = reports.own.find(({ status }) => status === "awaiting_citizen");
  if (!asked || (state.report && state.report.asked !== "offer")) return null;
  if (event.kind === "location") return answer(context, asked, `Vị trí: ${event.lat}, ${event.lon}`);
  if (event.kind === "media" && event.media === "image" && event.urls.length > 0)
    return answerWithPictures(context, asked, event.urls, event.text);
  if (event.kind !== "text" || event.text.trim() === "") return null;
  const choice = chosen(event.text, state);
  if (choice?.do === "answer_ask") return answer(context, asked, "Người báo không biết.");
  if (choice || isForSomebodyElse(context, event.text)) return null;
  return answer(context, asked, event.text.slice(0, longestNote));
};

function isForSomebodyElse(context: TurnContext, text: string): boolean {
  const prefixes = prefixesOf(context);
  if (readCode(text, prefixes) || asksStatus(text, prefixes) || asksWithdrawal(text, prefixes)) return true;
  if (requestStep(context)) return true;
  if (smallTalkStep(context)?.status === "greeting") return true;
  return isPutAsQuestion(text) && asksSomething(context, text);
}

function answer(
  context: TurnContext,
  { requestId, voiceId, code, receiver }: OwnReport,
  note: string,
): TurnOutcome {
  const text = `Đã chuyển câu trả lời của bác tới ${officeName(context.place, receiver)} (${code}).`;
  return say(context, "report_status", text, [], {
    act: { do: "move", verb: "answer", requestId, voiceId, details: { note } },
  });
}

function answerWithPictures(
  context: TurnContext,
  asked: OwnReport,
  urls: string[],
  caption: string,
): TurnOutcome {
  const keep = urls.slice(0, 20).map((url) => ({
    mediaId: context.newId(),
    url,
    purpose: "photo" as const,
    requestId: asked.requestId,
  }));
  const mediaIds = keep.map(({ mediaId }) => mediaId);
  const details = { mediaIds, ...(caption.trim() ? { note: caption.slice(0, longestNote) } : {}) };
  const { requestId, voiceId } = asked;
  const outcome = answer(context, asked, caption || "Ảnh");
  return { ...outcome, keep, act: { do: "move", verb: "answer", requestId, voiceId, details } };
}
