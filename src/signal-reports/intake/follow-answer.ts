import type { TurnContext, TurnOutcome } from "../../conversation/types.ts";
import type { FormAnswer, FormStep } from "./answers.ts";
import { askAgain, askFor, askNext } from "./ask/ask-next.ts";
import { type Field, fields, isKnown, optionalFields, type ReportDraft } from "./draft.ts";
import { cancelReport, confirmReport, joinReport } from "./end-report.ts";

/** Does what a button or a command of the form means. */
export function followAnswer(context: TurnContext, draft: ReportDraft, answer: FormAnswer): TurnOutcome {
  if ("set" in answer) return askNext(context, withValue(draft, answer));
  if ("change" in answer) return askFor(context, draft, answer.change);
  return follow(context, draft, answer.go);
}

function follow(context: TurnContext, draft: ReportDraft, step: FormStep): TurnOutcome {
  switch (step) {
    case "confirm":
      return confirmReport(context, draft);
    case "cancel":
      return cancelReport(context, draft);
    case "join":
      return joinReport(context, draft);
    case "apart":
      return declineOffer(context, draft);
    case "change":
      return draft.asked === "extras" || draft.asked === "summary" || draft.asked === "change"
        ? askAgain(context, { ...draft, asked: "change" })
        : askAgain(context, draft, { opening: "Bác gõ lại cho đúng nhé." });
    case "screenshot":
      return askFor(context, { ...draft, awaitsScreenshot: true }, "extras");
    case "back":
      return goBack(context, draft);
    case "skip":
      return skip(context, draft);
    case "skip_all":
      return skipAll(context, draft);
    case "yes":
      return agree(context, draft);
    case "no":
      return disagree(context, draft);
  }
}

function withValue(draft: ReportDraft, answer: Extract<FormAnswer, { set: string }>): ReportDraft {
  const settled = { ...draft, misread: 0 };
  switch (answer.set) {
    case "area":
      return { ...settled, areas: [answer.value] };
    case "operators":
      return { ...settled, operators: answer.value };
    case "services":
      return { ...settled, services: answer.value };
    case "hours":
      return { ...settled, hours: answer.value };
    case "indoors":
      return { ...settled, indoors: answer.value };
  }
}

function declineOffer(context: TurnContext, draft: ReportDraft): TurnOutcome {
  const declined = draft.offered ? [...draft.declined, draft.offered.code] : draft.declined;
  return askNext(context, { ...draft, declined, offered: null });
}

/** The place is asked for once more: without one nobody can come and look. */
function skip(context: TurnContext, draft: ReportDraft): TurnOutcome {
  const { asked } = draft;
  if (!isField(asked)) return askAgain(context, draft);
  if (asked === "place" && !isKnown(draft, "place") && draft.misread === 0) {
    const opening = "Không rõ tên cũng được, nhưng cần một mốc gần đó thì mới có người tới xem.";
    return askAgain(context, { ...draft, misread: 1 }, { opening });
  }
  return askNext(context, pass(draft, asked));
}

function skipAll(context: TurnContext, draft: ReportDraft): TurnOutcome {
  if (draft.asked === "summary") return confirmReport(context, draft);
  if (draft.asked === "similar") return askAgain(context, draft);
  const needed: Field[] = isKnown(draft, "place") || draft.asked === "place" ? [] : ["place"];
  const passed = fields.filter(
    (field) => !needed.includes(field) && (optionalFields.includes(field) || !isKnown(draft, field)),
  );
  if (draft.asked === "place" && !isKnown(draft, "place") && draft.misread === 0) return skip(context, draft);
  return askNext(context, { ...draft, misread: 0, passed: [...new Set([...draft.passed, ...passed])] });
}

function goBack(context: TurnContext, draft: ReportDraft): TurnOutcome {
  const before = isField(draft.asked) ? draft.trail.slice(0, -1) : draft.trail;
  const field = before.at(-1);
  if (!field) return askAgain(context, draft, { opening: "Đây là câu đầu tiên rồi ạ." });
  const passed = draft.passed.filter((one) => one !== field);
  return askFor(context, { ...draft, trail: before, passed, misread: 0 }, field);
}

function agree(context: TurnContext, draft: ReportDraft): TurnOutcome {
  if (draft.asked === "summary") return confirmReport(context, draft);
  if (draft.asked === "similar")
    return draft.offered?.mine ? cancelReport(context, draft) : joinReport(context, draft);
  return askAgain(context, draft);
}

function disagree(context: TurnContext, draft: ReportDraft): TurnOutcome {
  if (draft.asked === "summary") return askAgain(context, { ...draft, asked: "change" });
  if (draft.asked === "similar")
    return draft.offered?.mine ? cancelReport(context, draft) : declineOffer(context, draft);
  if (draft.asked === "change") return askNext(context, draft);
  return skip(context, draft);
}

function pass(draft: ReportDraft, field: Field): ReportDraft {
  return { ...draft, misread: 0, awaitsScreenshot: false, passed: [...new Set([...draft.passed, field])] };
}

function isField(asked: ReportDraft["asked"]): asked is Field {
  return (fields as readonly string[]).includes(asked);
}
