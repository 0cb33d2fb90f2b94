import { answerQuestion } from "../../assistant/answer-question.ts";
import { kindOfMessage } from "../../assistant/kind-of-message.ts";
import { messageOdds } from "../../assistant/message-odds.ts";
import { retrieve } from "../../assistant/retrieve.ts";
import { refusalTold } from "../../assistant/told-by-words.ts";
import { chosen } from "../../conversation/choices.ts";
import type { TurnContext, TurnOutcome, TurnStep } from "../../conversation/types.ts";
import type { LocalityProfile } from "../../localities/schema.ts";
import { spanWords } from "../../localities/span-words.ts";
import { findTroubles } from "../parse/find-troubles.ts";
import { plainText } from "../parse/plain-text.ts";
import { absorb } from "./absorb.ts";
import { askNext } from "./ask/ask-next.ts";
import { heardSoFar } from "./ask/summary.ts";
import { isSignalArticle } from "./data/signal-articles.ts";
import { tellSigns } from "./data/tell-signs.ts";
import { emptyDraft, openDraft, type ReportDraft } from "./draft.ts";
import { isPutAsQuestion } from "./read/asks-something.ts";
import { reportsSignal } from "./read/read-event.ts";
import { namesSignal } from "./read/read-report-request.ts";
import { readTold, type Told } from "./read/read-told.ts";
import { takePictures } from "./take-pictures.ts";

/** Said before the first personal datum is asked for: what is kept, how long, how it goes (design rule 11). */
const privacyLine = ({ reportDays }: LocalityProfile["retention"]) =>
  `Lời bác kể và ảnh chỉ dùng để xử lý phản ánh, giữ nhiều nhất ${spanWords(reportDays)} sau khi xong việc, hoặc tới khi bác gõ “xóa dữ liệu của tôi” (cán bộ trả lời trong 2 ngày làm việc); chưa gửi mà để 7 ngày thì tự bỏ. Đừng gửi số căn cước, mật khẩu.`;

/** “Báo sóng yếu” pressed, or typed by its number. */
export const tellChoiceStep: TurnStep = (context) => {
  const { event, state } = context;
  return event.kind === "text" && chosen(event.text, state)?.do === "tell"
    ? begin(context, newDraft(context))
    : null;
};

/** Opens the form: trouble told in free words, alone or under a picture, or the wish to report some. */
export const startReportStep: TurnStep = (context) => {
  const { event, place } = context;
  if (event.kind !== "text" && event.kind !== "media") return null;
  const wish = event.kind === "text" && isBareWish(event.text);
  if (!wish && !reportsSignal(event, place.profile)) return null;
  const base = newDraft(context);
  if (wish) return begin(context, base);
  const told = readTold(event.text, null, place.profile);
  const asked = isPutAsQuestion(event.text);
  const answer = asked ? answerQuestion(context, event.text) : null;
  if (isBesideTheQuestion(event.text, told, answer) || isKnownOtherwise(context, event.text, told))
    return null;
  const sure = answer?.status === "answered" && (answer.score ?? 0) >= surely;
  if (sure && !tellsOfOneself(event.text, told)) return null;
  const draft = absorb(base, told, event.text);
  if (event.kind === "media") return startWithPictures(context, draft, event.urls);
  return answer?.status === "answered" ? beginAfter(context, draft, answer) : begin(context, draft);
};

/** In a message so long trouble with the network may stand by the way. */
const longStory = 40;

/** From such log-odds up the words tell another matter, “vượt đèn đỏ phạt mấy đồng”. */
const plainly = 0.5;

/** Trouble named by the way, in a message that the assistant knows to be about something else. */
function isBesideTheQuestion(text: string, heard: Told, answer: TurnOutcome | null): boolean {
  const { areas, operators, services, since, speed } = heard;
  if (operators.said.length > 0) return false;
  const short = text.trim().split(/\s+/).length < longStory;
  if (short && (areas.said.length > 0 || since !== null)) return false;
  if (kindOfMessage(text) !== null) return true;
  const odds = messageOdds(text);
  const told = refusalTold(odds);
  if (told && odds[told] >= plainly) return true;
  const figures = speed ? [speed.down, speed.up, speed.ping].filter((figure) => figure !== null) : [];
  const onlyANumber = figures.length === 1 && services.said.length === 0;
  if (onlyANumber && findTroubles(plainText(text).plain).length === 0) return true;
  return answer?.status === "answered" && answer.articleId !== null && !isSignalArticle(answer.articleId);
}

/** How sure the assistant has to be that words which also sound like a report are about something it knows. */
const surely = 0.85;

/** Words of trouble that are nearly those of an article or a topic about something else, with nothing told that only a report tells. */
function isKnownOtherwise(
  { knowledge }: TurnContext,
  text: string,
  { operators, areas, services, since }: Told,
): boolean {
  if (operators.said.length > 0 || areas.said.length > 0) return false;
  if (since !== null && (services.said.length > 0 || namesSignal(text))) return false;
  const { hits, confidence } = retrieve(knowledge, text);
  const [best] = hits;
  if (!best || confidence < surely) return false;
  return best.kind === "topic" || !isSignalArticle(best.kind === "draft" ? best.draft.id : best.article.id);
}

/** Whether a question also tells what happens to the one who asks; else it is only answered, with the form as a button. */
function tellsOfOneself(text: string, { operators, areas, since, hours, households }: Told): boolean {
  if (operators.said.length > 0 || areas.said.length > 0) return true;
  return [since, hours, households].some((value) => value !== null) || ownPlace.test(plainText(text).plain);
}

const ownPlace =
  /\b(?:nha|cho|xom|thon|to|khu|ban|lang|vung|ben) (?:toi|em|minh|chau|con|bac|tui|chung toi|nay)\b|\bo (?:day|trong nay|tren nay)\b|\bca (?:xom|thon|lang|ban|to|khu)\b/;

/** “Sóng nhà tôi yếu thì báo ai?”: the question is answered, and the report is begun. */
function beginAfter(context: TurnContext, draft: ReportDraft, answer: TurnOutcome): TurnOutcome {
  const form = begin({ ...context, state: answer.state }, draft);
  const said = answer.replies.map((reply) => ({ ...reply, buttons: [] }));
  return { ...form, replies: [...said, ...form.replies], articleId: answer.articleId, score: answer.score };
}

/** With the place that was shared just before, if one was. */
function newDraft({ state, now }: TurnContext): ReportDraft {
  const offered = openDraft(state.report, now);
  return offered?.asked === "offer" ? { ...offered, asked: "place" } : emptyDraft(now);
}

function isBareWish(text: string): boolean {
  return tellSigns.test(
    plainText(text)
      .plain.replace(/[^a-z0-9 ]+/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
  );
}

function begin(context: TurnContext, draft: ReportDraft, more: Partial<TurnOutcome> = {}): TurnOutcome {
  const privacy = privacyLine(context.place.profile.retention);
  const opening = [heardSoFar(draft), privacy].filter(Boolean).join("\n");
  return askNext(context, draft, { opening, status: "report_started", more });
}

function startWithPictures(context: TurnContext, draft: ReportDraft, urls: string[]): TurnOutcome {
  const { draft: kept, keep } = takePictures(context, draft, urls, "");
  return begin(context, kept, { keep });
}
