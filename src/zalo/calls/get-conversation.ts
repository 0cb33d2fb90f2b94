import type { ChatMessage, Page } from "../client-types.ts";
import type { Call } from "./caller.ts";
import { historyAnswer, pageOf } from "./chat-message.ts";

/** `GET /v2.0/oa/conversation`: one user's messages, newest first; with the echo the only way to learn what was sent. */
export async function getConversation(
  call: Call,
  oaId: string,
  userId: string,
  page: Page = {},
): Promise<ChatMessage[]> {
  if (!/^\d+$/.test(userId)) throw new TypeError("A user id is a string of digits.");
  const { offset, count } = pageOf(page);
  // The API wants the id as a JSON number, and a JavaScript number would round it: the JSON is written as text.
  const data = `{"user_id":${userId},"offset":${offset},"count":${count}}`;
  const path = "/v2.0/oa/conversation";
  return (await call(oaId, { method: "GET", path, query: { data }, answer: historyAnswer })).data;
}
