import { answerOfficeStep } from "../signal-reports/intake/answer-office.ts";
import { backToForm, forgettingStale, withoutStaleReport } from "../signal-reports/intake/back-to-form.ts";
import { reportFormStep } from "../signal-reports/intake/continue-report.ts";
import { measuredStep } from "../signal-reports/intake/measured.ts";
import { outsideFormStep } from "../signal-reports/intake/outside-form.ts";
import { startReportStep, tellChoiceStep } from "../signal-reports/intake/start-report.ts";
import { answerStep } from "./steps/answer.ts";
import { choiceStep } from "./steps/choice.ts";
import { emergencyStep } from "./steps/emergency.ts";
import { firstContactStep } from "./steps/first-contact.ts";
import { humanModeStep } from "./steps/human-mode.ts";
import { mediaStep } from "./steps/media.ts";
import { officerStep } from "./steps/officer.ts";
import { reportStatusStep } from "./steps/report-status.ts";
import { requestStep } from "./steps/requests.ts";
import { secretStep } from "./steps/secret.ts";
import { smallTalkStep } from "./steps/small-talk.ts";
import { verdictStep } from "./steps/verdict.ts";
import type { TurnContext, TurnOutcome, TurnStep } from "./types.ts";

/**
 * Who answers, in this order. Life and safety come before everything, a person's word before the machine's,
 * an open form and an open question before a new one. While a report is being told, whatever else is answered ends
 * with the form's question again.
 */
const steps: TurnStep[] = [
  emergencyStep,
  secretStep,
  officerStep,
  humanModeStep,
  firstContactStep,
  measuredStep,
  reportFormStep,
  tellChoiceStep,
  verdictStep,
  answerOfficeStep,
  outsideFormStep,
  mediaStep,
  choiceStep,
  reportStatusStep,
  requestStep,
  smallTalkStep,
  startReportStep,
  answerStep,
];

/** The whole turn as a function of (state, event, place, knowledge, clock): no database, no Zalo. */
export function decideTurn(given: TurnContext): TurnOutcome {
  const context = withoutStaleReport(given);
  for (const step of steps) {
    const outcome = step(context);
    if (outcome) return forgettingStale(given, backToForm(context, outcome));
  }
  throw new Error("The last step answers everything");
}
