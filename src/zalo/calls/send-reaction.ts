import { z } from "zod";
import type { ReactionIcon } from "../message-types.ts";
import type { Call } from "./caller.ts";

/** `POST /v2.0/oa/message` with `sender_action`: at most 50 icons per message, not counted in any quota. */
export async function sendReaction(
  call: Call,
  oaId: string,
  userId: string,
  messageId: string,
  icon: ReactionIcon,
): Promise<void> {
  const json = {
    recipient: { user_id: userId },
    sender_action: { react_icon: icon, react_message_id: messageId },
  };
  await call(oaId, { method: "POST", path: "/v2.0/oa/message", json, answer: z.unknown() });
}
