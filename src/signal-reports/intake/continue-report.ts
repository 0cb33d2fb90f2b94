import { chosen } from "../../conversation/choices.ts";
import { requestStep } from "../../conversation/steps/requests.ts";
import { smallTalkStep } from "../../conversation/steps/small-talk.ts";
import type { Choice, TurnContext, TurnOutcome, TurnStep } from "../../conversation/types.ts";
import { absorb } from "./absorb.ts";
import type { FormAnswer } from "./answers.ts";
import { askAgain, askFor, askNext } from "./ask/ask-next.ts";
import { speedInWords } from "./ask/words.ts";
import { type Field, openDraft, type ReportDraft } from "./draft.ts";
import { followAnswer } from "./follow-answer.ts";
import { asksSomething, isPutAsQuestion } from "./read/asks-something.ts";
import { prefixesOf, readCode } from "./read/read-code.ts";
import { readCommand, readFieldName } from "./read/read-command.ts";
import { reportsSignal } from "./read/read-event.ts";
import { readTold, type Told, toldSomething } from "./read/read-told.ts";
import { takeLocation } from "./take-location.ts";
import { takePictures } from "./take-pictures.ts";

/** A turn inside an open form; what is not for the form is left to the other steps, and the form waits. */
export const reportFormStep: TurnStep = (context) => {
  const { event, state, now } = context;
  const draft = openDraft(state.report, now);
  if (!draft || draft.asked === "offer") return null;
  if (event.kind === "location") {
    const { draft: located, told: opening } = takeLocation(context, draft, event);
    return located ? askNext(context, located, { opening }) : askAgain(context, draft, { opening });
  }
  if (event.kind === "media" && event.media === "image" && event.urls.length > 0) {
    const { draft: kept, keep, told } = takePictures(context, draft, event.urls, event.text);
    const read =
      event.text.trim() === ""
        ? kept
        : absorb(kept, readTold(event.text, null, context.place.profile), event.text);
    return askNext(context, read, { opening: told, more: { keep } });
  }
  if (
    event.kind === "media" &&
    event.text.trim() === "" &&
    (event.media === "voice" || event.media === "video")
  )
    return askAgain(context, draft, { opening: notRead[event.media] });
  return event.kind === "text" ? readText(context, draft, event.text) : null;
};

const notRead = {
  voice: "Trợ lý tự động chưa nghe được tin thoại, bác gõ chữ hoặc số giúp.",
  video: "Trợ lý tự động chưa xem được video; ảnh thì nhận được.",
} as const;

function readText(context: TurnContext, draft: ReportDraft, text: string): TurnOutcome | null {
  const choice = chosen(text, context.state);
  if (choice)
    return choice.do === "report"
      ? followAnswer(context, draft, choice.answer)
      : anotherChoice(context, draft, choice);
  const several = chosenTogether(text, context.state.choices ?? []);
  if (several) return followAnswer(context, draft, several);
  const command = readCommand(text);
  if (command && "go" in command) return followAnswer(context, draft, command);
  if (command) return changeTo(context, draft, command.change, text);
  if (readCode(text, prefixesOf(context)) || requestStep(context) || isSmallTalk(context)) return null;
  const { profile } = context.place;
  const told = readTold(text, draft.asked, profile);
  const named = draft.asked === "change" && !toldSomething(told) ? readFieldName(text) : null;
  if (named) return askFor(context, draft, named);
  if (reportsSignal(context.event, profile)) return heard(context, draft, absorb(draft, told, text));
  if (isPutAsQuestion(text)) return null;
  if (onlyGuessed(told) && asksSomething(context, text)) return null;
  if (toldSomething(told)) return heard(context, draft, absorb(draft, told, text));
  if (asksSomething(context, text)) return null;
  return notUnderstood(context, draft);
}

/** “Báo sóng yếu” while the form is open asks for its next answer; any other button goes its own way. */
function anotherChoice(context: TurnContext, draft: ReportDraft, choice: Choice): TurnOutcome | null {
  return choice.do === "tell" ? askAgain(context, draft) : null;
}

/** “1 và 2”, “1,3”: several buttons of a question that takes several. */
function chosenTogether(text: string, offered: Choice[]): FormAnswer | null {
  const numbers = /^\s*[1-5](?:\s*(?:,|\+|&|và|va|\s)\s*[1-5])+\s*$/iu.test(text)
    ? [...text.matchAll(/[1-5]/g)]
    : [];
  const answers = numbers.flatMap(([number]) => {
    const choice = offered[Number(number) - 1];
    return choice?.do === "report" ? [choice.answer] : [];
  });
  const operators = answers.flatMap((answer) =>
    "set" in answer && answer.set === "operators" ? answer.value : [],
  );
  if (operators.length > 0) return { set: "operators", value: [...new Set(operators)] };
  const services = answers.flatMap((answer) =>
    "set" in answer && answer.set === "services" ? answer.value : [],
  );
  return services.length > 0 ? { set: "services", value: [...new Set(services)] } : null;
}

/** “sửa nhà mạng thành vina” changes at once; “sửa nhà mạng” asks for it anew. */
function changeTo(context: TurnContext, draft: ReportDraft, field: Field, text: string): TurnOutcome {
  const said = text.replace(/^.*?(?:thành|thanh|sang|là\s|la\s|:)/iu, "");
  const told = said === text ? null : readTold(said, field, context.place.profile);
  if (told && toldSomething(told)) return askNext(context, absorb({ ...draft, asked: field }, told, text));
  return askFor(context, draft, field);
}

/** What did not answer the question just asked is acknowledged before it comes again. */
function heard(context: TurnContext, before: ReportDraft, draft: ReportDraft): TurnOutcome {
  if (draft.speed && draft.speed !== before.speed && before.asked === "extras")
    return askNext(context, draft, { opening: `Đã ghi số đo: ${speedInWords(draft.speed)}.` });
  const outcome = askNext(context, draft);
  const again = outcome.state.report?.asked === before.asked && before.asked !== "summary";
  return again && before.asked !== "extras" ? askNext(context, draft, { opening: "Đã ghi." }) : outcome;
}

function isSmallTalk(context: TurnContext): boolean {
  return smallTalkStep(context)?.status === "greeting";
}

/** Free words taken for a landmark are a guess: a question is likelier when the assistant knows it. */
function onlyGuessed(told: Told): boolean {
  return (
    told.landmark !== null && told.areas.said.length === 0 && !toldSomething({ ...told, landmark: null })
  );
}

function notUnderstood(context: TurnContext, draft: ReportDraft): TurnOutcome {
  const misread = draft.misread + 1;
  const opening =
    misread > 1
      ? "Chưa hiểu ý bác. Bấm nút, gõ số, gõ “bỏ qua”; cần người giúp thì gõ “gặp cán bộ”."
      : "Chưa rõ ý bác.";
  return askAgain(context, { ...draft, misread }, { opening });
}
