import { personChoice } from "../conversation/choices.ts";
import { say } from "../conversation/outcome.ts";
import type { Choice, TurnContext, TurnOutcome } from "../conversation/types.ts";
import type { Aspect } from "../knowledge/articles/schema.ts";
import type { ServedArticle } from "../knowledge/served-article.ts";
import { shownDay } from "./false-premise.ts";

const offered = 2;

/** A topic that is known but whose facts are not: said so, with what is nearest and a person. */
export function notVerified(context: TurnContext, nearest: ServedArticle[], score: number): TurnOutcome {
  const text =
    "Việc này trợ lý chưa có thông tin đã kiểm chứng nên không trả lời bừa. Bác bấm “Gặp cán bộ” để được người trả lời, hoặc xem việc gần nhất dưới đây.";
  return say(context, "unknown", text, toChoices(nearest), { score });
}

/** The rule asked for is past its last day and nothing verified has taken its place. */
export function expired(
  context: TurnContext,
  { title, validUntil }: ServedArticle,
  nearest: ServedArticle[],
  score: number,
): TurnOutcome {
  const until = validUntil ? ` từ sau ngày ${shownDay(validUntil)}` : "";
  const text = `Nội dung “${title}” đã hết hiệu lực${until}, chưa có nội dung thay thế đã kiểm chứng. Bác bấm “Gặp cán bộ” để hỏi quy định hiện nay.`;
  return say(context, "unknown", text, toChoices(nearest), { score });
}

/** Two things fit about as well: the citizen chooses, or says more; what follows leans on the first. */
export function clarify(
  context: TurnContext,
  articles: ServedArticle[],
  score: number,
  aspects: Aspect[],
): TurnOutcome {
  const choices = toChoices(articles);
  const [first] = articles;
  const topic = first && { articleId: first.id, at: context.now.toISOString(), aspects };
  return say(context, "clarify", "Bác muốn hỏi việc nào? Bấm nút, hoặc gõ 1, 2.", choices, {
    score,
    state: { ...context.state, choices, ...(topic ? { topic } : {}) },
  });
}

/** Below the floor: “chưa chắc”, the nearest two questions and a person (design rule 2). */
export function unsure(context: TurnContext, nearest: ServedArticle[], score: number | null): TurnOutcome {
  const text =
    nearest.length > 0
      ? "Câu này trợ lý chưa chắc nên không trả lời bừa. Có phải bác hỏi một trong các việc dưới đây? Nếu không, bấm “Gặp cán bộ”."
      : "Câu này trợ lý chưa chắc nên không trả lời bừa. Bác bấm “Gặp cán bộ” để được người trả lời.";
  return say(context, "unknown", text, toChoices(nearest), { score });
}

function toChoices(articles: ServedArticle[]): Choice[] {
  const choices: Choice[] = articles
    .slice(0, offered)
    .map(({ id, title }) => ({ title, do: "article", articleId: id }));
  return [...choices, personChoice];
}
