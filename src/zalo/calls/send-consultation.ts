import type { SentMessage } from "../client-types.ts";
import type { ZaloMessage } from "../message-types.ts";
import type { Call } from "./caller.ts";
import { sentAnswer, sentMessage } from "./sent-message.ts";

/** `POST /v3.0/oa/message/cs`: free within 48 h of the last interaction, allowed within 7 days. */
export async function sendConsultation(
  call: Call,
  oaId: string,
  userId: string,
  message: ZaloMessage,
): Promise<SentMessage> {
  const json = { recipient: { user_id: userId }, message };
  return sentMessage(
    await call(oaId, { method: "POST", path: "/v3.0/oa/message/cs", json, answer: sentAnswer }),
  );
}
