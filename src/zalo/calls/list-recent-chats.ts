import type { ChatMessage, Page } from "../client-types.ts";
import type { Call } from "./caller.ts";
import { historyAnswer, pageOf } from "./chat-message.ts";

/** `GET /v2.0/oa/listrecentchat`: the newest message of each conversation. */
export async function listRecentChats(call: Call, oaId: string, page: Page = {}): Promise<ChatMessage[]> {
  const query = { data: JSON.stringify(pageOf(page)) };
  return (await call(oaId, { method: "GET", path: "/v2.0/oa/listrecentchat", query, answer: historyAnswer }))
    .data;
}
