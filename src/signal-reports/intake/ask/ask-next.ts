import type { TurnContext, TurnOutcome, TurnStatus } from "../../../conversation/types.ts";
import { type Field, isResumed, nextField, optionalFields, type ReportDraft } from "../draft.ts";
import { currentQuestion } from "./current-question.ts";
import { nearbyReport } from "./offer-join.ts";

type Options = {
  /** Said before the question. */
  opening?: string;
  status?: TurnStatus;
  more?: Partial<TurnOutcome>;
};

const stillOpen = "Phản ánh sóng yếu của bác còn dở, mình làm tiếp nhé (không báo nữa thì gõ “hủy”).";

/** Asks for what is still missing; then offers a report nearby; then shows the whole to be confirmed. */
export function askNext(context: TurnContext, draft: ReportDraft, options: Options = {}): TurnOutcome {
  const field = nextField(draft);
  const required = field !== null && !optionalFields.includes(field);
  const nearby = required ? null : nearbyReport(context, draft);
  if (nearby) {
    const { requestId, code, mine } = nearby;
    return askAgain(context, { ...draft, asked: "similar", offered: { requestId, code, mine } }, options);
  }
  if (field) return askFor(context, draft, field, options);
  return askAgain(context, { ...draft, asked: "summary", offered: null }, options);
}

/** Asks for one field, whatever else is missing. */
export function askFor(
  context: TurnContext,
  draft: ReportDraft,
  field: Field,
  options: Options = {},
): TurnOutcome {
  const trail = draft.trail.at(-1) === field ? draft.trail : [...draft.trail, field];
  return askAgain(context, { ...draft, asked: field, trail: trail.slice(-12), offered: null }, options);
}

/** Asks what the draft says is being asked. */
export function askAgain(
  context: TurnContext,
  draft: ReportDraft,
  { opening = "", status = "report_question", more = {} }: Options = {},
): TurnOutcome {
  const { text, choices } = currentQuestion(context, draft);
  const { state, now } = context;
  const reminder = state.report && isResumed(draft, now) && status === "report_question" ? stillOpen : "";
  return {
    status,
    replies: [
      {
        text: [reminder, opening, text].filter(Boolean).join("\n"),
        buttons: choices.map(({ title }) => ({ title })),
      },
    ],
    state: { ...state, choices, report: { ...draft, touchedAt: now.toISOString() } },
    articleId: null,
    score: null,
    ...more,
  };
}
