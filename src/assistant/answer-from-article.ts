import { personChoice } from "../conversation/choices.ts";
import { say } from "../conversation/outcome.ts";
import type { Choice, TurnContext, TurnOutcome } from "../conversation/types.ts";
import type { Aspect } from "../knowledge/articles/schema.ts";
import { composeAnswer } from "./compose-answer.ts";
import { assistantOff, topicOff } from "./switched-off.ts";

export type AnswerOptions = {
  asked?: Aspect[];
  whole?: boolean | undefined;
  /** Confidence in [0, 1]; `null` when nothing was retrieved. */
  score: number | null;
  /** Said first, e.g. the correction of a false premise. */
  openings?: string[];
  /** How it ends when the article is about a danger; “answered” otherwise. */
  status?: "answered" | "emergency" | "safety_warning" | undefined;
  /** Another question of the same message, offered first. */
  next?: Choice | null;
};

/** Answers from one article and remembers it as the topic. */
export function answerFromArticle(
  context: TurnContext,
  articleId: string,
  options: AnswerOptions,
): TurnOutcome {
  const article = context.knowledge.article(articleId);
  const off = context.knowledge.switchedOff(articleId);
  if (off !== null) return topicOff(context, off, options.score);
  if (context.knowledge.assistantOff !== null && (options.status ?? "answered") === "answered")
    return assistantOff(context, context.knowledge.assistantOff, options.score);
  if (!article) {
    return say(context, "unknown", "Mục này hiện không còn hiệu lực. Bác hỏi cán bộ giúp nhé.", [
      personChoice,
    ]);
  }
  const asked = options.asked ?? [];
  const { text, choices } = composeAnswer(article, {
    asked,
    whole: options.whole ?? false,
    dueForReview: context.knowledge.isDueForReview(article),
    related: context.knowledge.existing(article.related),
    next: options.next ?? null,
  });
  const full = [...(options.openings ?? []), text].join("\n\n");
  const topic = { articleId: article.id, at: context.now.toISOString(), aspects: asked };
  return say(context, options.status ?? "answered", full, choices, {
    state: { ...context.state, choices, topic },
    articleId: article.id,
    score: options.score,
  });
}
