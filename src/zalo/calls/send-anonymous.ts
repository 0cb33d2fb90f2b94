import type { SentMessage } from "../client-types.ts";
import type { ZaloMessage } from "../message-types.ts";
import type { Call } from "./caller.ts";
import { sentAnswer, sentMessage } from "./sent-message.ts";

/** `POST /v2.0/oa/message` to somebody who is not logged in; both ids come with their message. */
export async function sendAnonymous(
  call: Call,
  oaId: string,
  to: { anonymousId: string; conversationId: string },
  message: ZaloMessage,
): Promise<SentMessage> {
  const recipient = { anonymous_id: to.anonymousId, conversation_id: to.conversationId };
  const json = { recipient, message };
  return sentMessage(
    await call(oaId, { method: "POST", path: "/v2.0/oa/message", json, answer: sentAnswer }),
  );
}
