import { addMessage } from "../state/add-message.ts";
import { nextMessageId } from "../state/ids.ts";
import type { ChatMessage } from "../state/message.ts";
import type { World } from "../state/world.ts";
import { emit } from "../webhook/emit.ts";

/** A visitor of the OA's web widget, who has no Zalo id, writes a text; the conversation is made at first. */
export function sayAnonymously(world: World, oaId: string, anonymousId: string, text: string): ChatMessage {
  const before = world.state.messages.find((one) => one.oaId === oaId && one.userId === anonymousId);
  const conversationId = before?.conversationId ?? nextMessageId(world);
  const message = addMessage(world, {
    oaId,
    userId: anonymousId,
    conversationId,
    from: "user",
    kind: "text",
    text,
  });
  emit(world, oaId, anonymousId, {
    app_id: world.options.appId,
    sender: { id: anonymousId },
    recipient: { id: oaId },
    event_name: "anonymous_send_text",
    message: { conversation_id: conversationId, text, msg_id: message.id },
    timestamp: String(world.now()),
  });
  return message;
}
