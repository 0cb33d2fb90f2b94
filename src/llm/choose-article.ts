import { chooseArticlePrompt } from "../../prompts/choose-article.ts";
import type { ServedArticle } from "../knowledge/served-article.ts";
import type { ChatModel } from "./chat-model.ts";
import { quoted } from "./quoted.ts";

const longestOpening = 300;

/**
 * Asks the model which of the articles answers the question.
 * @param question with personal data masked.
 * @returns one of the given articles, or null when it names none: it can do no more than point.
 */
export async function chooseArticle(
  model: ChatModel,
  question: string,
  articles: ServedArticle[],
): Promise<ServedArticle | null> {
  const list = articles.map(
    ({ title, answer }, at) => `${at + 1}. ${title}\n${answer.slice(0, longestOpening)}`,
  );
  const said = await model({
    system: chooseArticlePrompt,
    user: `${quoted(question)}\n\nDanh sách bài:\n${list.join("\n\n")}`,
  });
  const [, number] = /^\s*(\d{1,2})\s*\.?\s*$/.exec(said) ?? [];
  return articles[Number(number) - 1] ?? null;
}
