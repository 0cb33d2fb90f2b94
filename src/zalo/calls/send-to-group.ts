import type { SentMessage } from "../client-types.ts";
import type { ZaloMessage } from "../message-types.ts";
import type { Call } from "./caller.ts";
import { sentAnswer, sentMessage } from "./sent-message.ts";

/**
 * `POST /v3.0/oa/group/message`: free at any hour, only to groups this OA created (else -403). In the text
 * `[@<user id>]` mentions a member and `[@<group id>]` everybody.
 */
export async function sendToGroup(
  call: Call,
  oaId: string,
  groupId: string,
  message: ZaloMessage,
): Promise<SentMessage> {
  const json = { recipient: { group_id: groupId }, message };
  return sentMessage(
    await call(oaId, { method: "POST", path: "/v3.0/oa/group/message", json, answer: sentAnswer }),
  );
}
