import { answerFromArticle } from "../../assistant/answer-from-article.ts";
import type { Aspect } from "../../knowledge/articles/schema.ts";
import { chosen } from "../choices.ts";
import { answeredWrongly, handOver } from "../hand-over.ts";
import { mainMenu, menuChoices } from "../menu.ts";
import { say } from "../outcome.ts";
import { eraseRequested, privacyNotice } from "../privacy.ts";
import type { TurnStep } from "../types.ts";

/** A button pressed, its title typed, or its number typed. */
export const choiceStep: TurnStep = (context) => {
  if (context.event.kind !== "text") return null;
  const choice = chosen(context.event.text, context.state);
  if (!choice) return null;
  switch (choice.do) {
    case "article":
      return answerFromArticle(context, choice.articleId, {
        asked: choice.aspect ? [choice.aspect as Aspect] : [],
        whole: choice.whole,
        score: 1,
      });
    case "person":
      return handOver(context, "Bác sẽ gặp cán bộ.");
    case "wrong":
      return answeredWrongly(context);
    case "privacy":
      return privacyNotice(context);
    case "erase":
      return eraseRequested(context);
    case "menu":
    case "assistant":
      return say(context, "menu", mainMenu(context), menuChoices(context));
    default:
      return null;
  }
};
