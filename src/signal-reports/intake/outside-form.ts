import { menuChoice, personChoice, tellChoice } from "../../conversation/choices.ts";
import { say } from "../../conversation/outcome.ts";
import { mediaStep } from "../../conversation/steps/media.ts";
import type { TurnContext, TurnOutcome, TurnStep } from "../../conversation/types.ts";
import { isSignalArticle } from "./data/signal-articles.ts";
import { emptyDraft, openDraft } from "./draft.ts";
import { takeLocation } from "./take-location.ts";
import { takePictures } from "./take-pictures.ts";

const soonMs = 3_600_000;

/** A place or a picture that comes without words and outside a form: it may be the beginning, or the rest, of a report. */
export const outsideFormStep: TurnStep = (context) => {
  const { event, state, now } = context;
  if (openDraft(state.report, now) && state.report?.asked !== "offer") return null;
  if (event.kind === "location") return offerToTell(context, event);
  if (event.kind !== "media" || event.media !== "image" || event.text.trim() !== "") return null;
  return addToLastReport(context, event.urls) ?? offerAfterSignalTopic(context);
};

function offerToTell(context: TurnContext, location: { lat: number; lon: number }): TurnOutcome {
  const { draft, told } = takeLocation(context, emptyDraft(context.now), location);
  if (!draft) return say(context, "clarify", told, [tellChoice, menuChoice, personChoice]);
  const report = { ...draft, asked: "offer" as const };
  const text = `${told} Bác muốn báo sóng yếu ở chỗ này thì bấm nút hoặc gõ 1; việc khác thì gõ câu hỏi bằng chữ.`;
  return say({ ...context, state: { ...context.state, report } }, "clarify", text, [
    tellChoice,
    menuChoice,
    personChoice,
  ]);
}

/** Pictures sent within the hour after filing or joining are evidence for that report. */
function addToLastReport(context: TurnContext, urls: string[]): TurnOutcome | null {
  const { state, now } = context;
  const last = state.lastReport;
  if (!last || urls.length === 0 || now.getTime() - Date.parse(last.at) > soonMs) return null;
  const { keep } = takePictures(
    context,
    { ...emptyDraft(now), awaitsScreenshot: state.measuring !== undefined },
    urls,
    "",
  );
  const { measuring: _, ...rest } = state;
  return say({ ...context, state: rest }, "report_status", `Đã thêm ảnh vào phản ánh ${last.code}.`, [], {
    keep: keep.map((picture) => ({ ...picture, requestId: last.requestId })),
  });
}

function offerAfterSignalTopic(context: TurnContext): TurnOutcome | null {
  const { topic } = context.state;
  if (topic && !isSignalArticle(topic.articleId)) return null;
  const outcome = mediaStep(context);
  if (!outcome) return null;
  const choices = [tellChoice, ...(outcome.state.choices ?? [])];
  const text = `${outcome.replies[0]?.text ?? ""} Muốn báo sóng yếu kèm ảnh thì bấm “${tellChoice.title}” rồi gửi lại ảnh.`;
  return say(context, "clarify", text, choices);
}
