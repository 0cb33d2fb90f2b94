import { chosen } from "../../conversation/choices.ts";
import { say } from "../../conversation/outcome.ts";
import type { Speed, TurnContext, TurnOutcome, TurnStep } from "../../conversation/types.ts";
import { findSpeed } from "../parse/find-speed.ts";
import { plainText } from "../parse/plain-text.ts";
import { askNext } from "./ask/ask-next.ts";
import { speedInWords } from "./ask/words.ts";
import { openDraft } from "./draft.ts";

const typedWithinMs = 24 * 3_600_000;
const typeThem = "Bác gõ giúp số đo, ví dụ: tải xuống 3,2 tải lên 1 ping 80.";

/** The figures of a screenshot: confirmed, called wrong, or typed instead; in the form or after it. */
export const measuredStep: TurnStep = (context) => {
  const { event, state, now } = context;
  if (event.kind !== "text") return null;
  const choice = chosen(event.text, state);
  if (choice?.do === "measured")
    return choice.speed ? take(context, choice.speed) : awaitFigures(context, choice.mediaId);
  const { measuring } = state;
  if (choice || !measuring || now.getTime() - Date.parse(measuring.at) > typedWithinMs) return null;
  const speed = findSpeed(plainText(event.text));
  return speed ? take(context, speed) : null;
};

function awaitFigures(context: TurnContext, mediaId: string): TurnOutcome {
  const measuring = { mediaId, at: context.now.toISOString() };
  const draft = openDraft(context.state.report, context.now);
  const state = { ...context.state, measuring };
  return say({ ...context, state }, draft ? "report_question" : "report_status", typeThem);
}

function take(context: TurnContext, speed: Speed): TurnOutcome {
  const { state, now, reports } = context;
  const { measuring: _, ...rest } = state;
  const settled = { ...context, state: rest };
  const draft = openDraft(state.report, now);
  const told = `Đã ghi số đo: ${speedInWords(speed)}.`;
  if (draft && draft.asked !== "offer") return askNext(settled, { ...draft, speed }, { opening: told });
  const own =
    reports.own.find(({ requestId }) => requestId === state.lastReport?.requestId) ?? reports.own[0];
  if (!own)
    return say(
      settled,
      "report_status",
      "Chưa có phản ánh nào để ghi số đo này. Bác gõ “báo sóng yếu” trước nhé.",
    );
  return say(settled, "report_status", `${told} Phản ánh ${own.code}.`, [], {
    act: { do: "measured", requestId: own.requestId, voiceId: own.voiceId, speed },
  });
}
