import { echo } from "../messages/echo.ts";
import { readMessage } from "../messages/read-message.ts";
import { addMessage } from "../state/add-message.ts";
import { invalid } from "./api-error.ts";
import type { ApiCall, Json } from "./endpoint.ts";

/** Answers a visitor of the OA's web widget, who has no Zalo id: the conversation must have been opened by them. */
export function sendAnonymous({ world, oa, input }: ApiCall, recipient: Json): Json {
  const { anonymous_id: userId, conversation_id: conversationId } = recipient;
  const opened = world.state.messages.find(
    (one) => one.oaId === oa.oaId && one.userId === userId && one.conversationId !== undefined,
  );
  if (!opened) throw invalid("anonymous_id");
  if (opened.conversationId !== conversationId || typeof conversationId !== "string")
    throw invalid("conversation_id");
  const { event, ...content } = readMessage(world, oa.oaId, input.message);
  const to = { oaId: oa.oaId, userId: opened.userId, conversationId };
  const message = addMessage(world, { ...to, from: "oa", ...content });
  echo(world, message, event.replace("oa_send_", "oa_send_anonymous_"));
  return { data: { message_id: message.id, anonymous_id: opened.userId, conversation_id: conversationId } };
}
