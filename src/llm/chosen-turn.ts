import { answerFromArticle } from "../assistant/answer-from-article.ts";
import { askedAspects } from "../assistant/asked-aspects.ts";
import type { TurnContext, TurnOutcome } from "../conversation/types.ts";
import type { ChatModel } from "./chat-model.ts";
import { chooseArticle } from "./choose-article.ts";

const offered = 6;

/** The turn answered from the article that the model points at among the nearest; null when it points at none. */
export async function chosenTurn(
  model: ChatModel,
  context: TurnContext,
  question: string,
  score: number | null,
): Promise<TurnOutcome | null> {
  const { hits } = context.knowledge.search(question, offered);
  const [best] = hits;
  // What is nearest is a matter with a designed reply, a draft or an expired rule: no article may stand in for it.
  if (best?.kind !== "article") return null;
  const articles = hits.flatMap((hit) => (hit.kind === "article" ? [hit.article] : []));
  const choice = await chooseArticle(model, question, articles);
  return choice && answerFromArticle(context, choice.id, { asked: askedAspects(question), score });
}
