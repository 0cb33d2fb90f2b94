import type { TurnContext } from "../../../conversation/types.ts";
import type { ReportDraft } from "../draft.ts";
import { nearbyReport, offerQuestion } from "./offer-join.ts";
import { changeQuestion, type Question, questionFor } from "./questions.ts";
import { summaryQuestion } from "./summary.ts";

/** The form's last question again, as it stands now. */
export function currentQuestion(context: TurnContext, draft: ReportDraft): Question {
  switch (draft.asked) {
    case "offer":
    case "summary":
      return summaryQuestion(draft);
    case "change":
      return changeQuestion();
    case "similar": {
      const nearby = nearbyReport(context, draft);
      return nearby ? offerQuestion(nearby, context) : summaryQuestion(draft);
    }
    default:
      return questionFor(draft.asked, draft, context.place);
  }
}
