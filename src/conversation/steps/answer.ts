import { answerQuestion } from "../../assistant/answer-question.ts";
import type { TurnStep } from "../types.ts";

/** Everything else is a question. */
export const answerStep: TurnStep = (context) => {
  const { event } = context;
  const text = event.kind === "text" || event.kind === "media" ? event.text : "";
  return answerQuestion(context, text);
};
