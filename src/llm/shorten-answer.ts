import { shortenAnswerPrompt } from "../../prompts/shorten-answer.ts";
import type { ChatModel } from "./chat-model.ts";
import { checkReply, type ReplyFault } from "./check-reply.ts";
import { quoted } from "./quoted.ts";

type Shortened = { text: string; fault: null } | { text: null; fault: ReplyFault };

/**
 * Asks the model for the curated text in fewer sentences, and checks what it says against that text.
 * @param question with personal data masked.
 */
export async function shortenAnswer(model: ChatModel, question: string, curated: string): Promise<Shortened> {
  const said = await model({
    system: shortenAnswerPrompt,
    user: `${quoted(question)}\n\nĐoạn văn:\n${curated}`,
  });
  const text = said.replace(/\r/g, "").trim();
  const fault = checkReply(text, curated);
  return fault ? { text: null, fault } : { text, fault: null };
}
