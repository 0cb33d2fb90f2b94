import type { TurnContext, TurnOutcome } from "../conversation/types.ts";
import type { ChatModel } from "./chat-model.ts";
import { shortenAnswer } from "./shorten-answer.ts";

/** Shorter answers are read as they are. */
const longFromCharacters = 600;

/**
 * The answered turn with its text shortened by the model; null where it stays as it is. Only the curated body is
 * shortened: the source, and the line of a late review, stay.
 */
export async function shorterTurn(
  model: ChatModel,
  context: TurnContext,
  question: string,
  decided: TurnOutcome,
): Promise<TurnOutcome | null> {
  const [reply, ...others] = decided.replies;
  const article = decided.articleId && context.knowledge.article(decided.articleId);
  if (!reply || !article || others.length > 0 || reply.text.length < longFromCharacters) return null;
  // A button that was pressed asks for just what stands behind it.
  if (decided.score === null) return null;
  // With more than its title before the answer, a correction for one, the whole must be read.
  const head = reply.text.slice(0, Math.max(0, reply.text.indexOf(article.answer)));
  const rest = reply.text.slice(head.length);
  if (!rest.startsWith(article.answer) || !["", article.title].includes(head.trim())) return null;
  const paragraphs = rest.split("\n\n");
  const kept = context.knowledge.isDueForReview(article) ? 2 : 1;
  const body = paragraphs.slice(0, -kept).join("\n\n");
  const { text } = await shortenAnswer(model, question, body);
  if (!text || text === body) return null;
  return {
    ...decided,
    replies: [{ ...reply, text: head + [text, ...paragraphs.slice(-kept)].join("\n\n") }],
  };
}
