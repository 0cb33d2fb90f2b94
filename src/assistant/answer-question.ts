import { personChoice } from "../conversation/choices.ts";
import { say } from "../conversation/outcome.ts";
import type { Choice, TurnContext, TurnOutcome } from "../conversation/types.ts";
import type { RankedArticle } from "../knowledge/local-knowledge.ts";
import { answerFromArticle } from "./answer-from-article.ts";
import { askedAspects } from "./asked-aspects.ts";
import { confidenceOf, thresholds } from "./confidence.ts";
import { isFollowUp } from "./follow-up.ts";

const nearest = 5;

/** Retrieves, then decides by calibrated confidence: answer, ask which of two, or say “chưa chắc” and offer a person. */
export function answerQuestion(context: TurnContext, question: string): TurnOutcome {
  const asked = askedAspects(question);
  const topic = isFollowUp(question, context) ? context.state.topic : undefined;
  if (topic) return answerFromArticle(context, topic.articleId, { asked, score: 1 });

  const { hits, result } = context.knowledge.search(question, nearest);
  const [best, second] = hits;
  if (!best) return unsure(context, [], null);
  const score = confidenceOf(result, hits);
  if (score >= thresholds.answer) return answerFromArticle(context, best.article.id, { asked, score });
  if (score >= thresholds.clarify && second) return clarify(context, [best, second], score);
  return unsure(context, hits.slice(0, 2), score);
}

function clarify(context: TurnContext, hits: RankedArticle[], score: number): TurnOutcome {
  const text = "Bác muốn hỏi việc nào? Bấm nút, hoặc gõ 1, 2.";
  return say(context, "clarify", text, [...hits.map(toChoice), personChoice], { score });
}

function unsure(context: TurnContext, hits: RankedArticle[], score: number | null): TurnOutcome {
  const text =
    hits.length > 0
      ? "Câu này trợ lý chưa chắc nên không trả lời bừa. Có phải bác hỏi một trong các việc dưới đây? Nếu không, bấm “Gặp cán bộ”."
      : "Câu này trợ lý chưa chắc nên không trả lời bừa. Bác bấm “Gặp cán bộ” để được người trả lời.";
  return say(context, "unknown", text, [...hits.map(toChoice), personChoice], { score });
}

function toChoice({ article }: RankedArticle): Choice {
  return { title: article.title, do: "article", articleId: article.id };
}
