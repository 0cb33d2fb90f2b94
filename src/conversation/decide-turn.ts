import { answerStep } from "./steps/answer.ts";
import { choiceStep } from "./steps/choice.ts";
import { emergencyStep } from "./steps/emergency.ts";
import { firstContactStep } from "./steps/first-contact.ts";
import { humanModeStep } from "./steps/human-mode.ts";
import { mediaStep } from "./steps/media.ts";
import { officerStep } from "./steps/officer.ts";
import { requestStep } from "./steps/requests.ts";
import { secretStep } from "./steps/secret.ts";
import { smallTalkStep } from "./steps/small-talk.ts";
import type { TurnContext, TurnOutcome, TurnStep } from "./types.ts";

/**
 * Who answers, in this order. Life and safety come before everything, a person's word before the machine's,
 * an open choice before a new question.
 */
const steps: TurnStep[] = [
  emergencyStep,
  secretStep,
  officerStep,
  humanModeStep,
  firstContactStep,
  mediaStep,
  choiceStep,
  requestStep,
  smallTalkStep,
  answerStep,
];

/** The whole turn as a function of (state, event, place, knowledge, clock): no database, no Zalo. */
export function decideTurn(context: TurnContext): TurnOutcome {
  for (const step of steps) {
    const outcome = step(context);
    if (outcome) return outcome;
  }
  throw new Error("The last step answers everything");
}
