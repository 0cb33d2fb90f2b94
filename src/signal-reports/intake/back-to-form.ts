import { tellChoice } from "../../conversation/choices.ts";
import type { Choice, TurnContext, TurnOutcome, TurnStatus } from "../../conversation/types.ts";
import { currentQuestion } from "./ask/current-question.ts";
import { offersForm } from "./data/signal-articles.ts";
import { openDraft } from "./draft.ts";
import { withoutReport } from "./end-report.ts";

const interposed: TurnStatus[] = [
  "answered",
  "clarify",
  "unknown",
  "out_of_scope",
  "greeting",
  "menu",
  "privacy",
  "report_status",
  "safety_warning",
];
const mostButtons = 5;
const notSure =
  "Câu hỏi này trợ lý chưa chắc nên không trả lời bừa. Bác hỏi lại rõ hơn, hoặc gõ “gặp cán bộ”.";

/** The context without a draft that nobody touched for a week. */
export function withoutStaleReport(context: TurnContext): TurnContext {
  const { state, now } = context;
  return state.report && !openDraft(state.report, now)
    ? { ...context, state: withoutReport(state) }
    : context;
}

/** The outcome, with the pictures of a draft that was dropped forgotten. */
export function forgettingStale({ state, now }: TurnContext, outcome: TurnOutcome): TurnOutcome {
  const { report } = state;
  if (!report || report.mediaIds.length === 0 || openDraft(report, now)) return outcome;
  return { ...outcome, forget: [...(outcome.forget ?? []), ...report.mediaIds] };
}

/** What another step answered, and what the form adds to it: its question again, or the way into it. */
export function backToForm(context: TurnContext, outcome: TurnOutcome): TurnOutcome {
  const { report } = context.state;
  if (!report || outcome.state.report !== report) return offerForm(outcome);
  if (report.asked === "offer") {
    // A place shared and then not spoken of again is forgotten.
    return outcome.replies.length === 0
      ? outcome
      : offerForm({ ...outcome, state: withoutReport(outcome.state) });
  }
  if (!interposed.includes(outcome.status) || outcome.mode?.name === "human" || outcome.replies.length === 0)
    return outcome;
  const { text, choices } = currentQuestion(context, report);
  const said = isUnsure(outcome)
    ? [{ text: notSure, buttons: [] }]
    : outcome.replies.map((reply) => ({ ...reply, buttons: [] }));
  return {
    ...outcome,
    replies: [
      ...said,
      { text: `Tiếp phản ánh sóng yếu: ${text}`, buttons: choices.map(({ title }) => ({ title })) },
    ],
    state: { ...outcome.state, choices, report: { ...report, touchedAt: context.now.toISOString() } },
  };
}

/** The nearest questions as buttons have no room beside those of the form. */
function isUnsure({ status, score }: TurnOutcome): boolean {
  return status === "unknown" || (status === "clarify" && score !== null);
}

/** An answer about weak signal has the form as one of its buttons. */
function offerForm(outcome: TurnOutcome): TurnOutcome {
  const last = outcome.replies.at(-1);
  if (outcome.status !== "answered" || !last || !outcome.articleId || !offersForm(outcome.articleId))
    return outcome;
  const others = (outcome.state.choices ?? []).filter(({ title }) => title !== tellChoice.title);
  const kept: Choice[] =
    others.length < mostButtons ? others : [...others.slice(0, mostButtons - 2), ...others.slice(-1)];
  const choices = [tellChoice, ...kept];
  return {
    ...outcome,
    replies: [...outcome.replies.slice(0, -1), { ...last, buttons: choices.map(({ title }) => ({ title })) }],
    state: { ...outcome.state, choices },
  };
}
