import { nextMessageId } from "./ids.ts";
import type { ChatMessage } from "./message.ts";
import type { World } from "./world.ts";

const kept = 20_000;

type Draft = Pick<ChatMessage, "oaId" | "userId" | "from" | "kind"> & Partial<ChatMessage>;

/** Puts a message into its conversation, at the simulated time and under a new id. */
export function addMessage(world: World, draft: Draft): ChatMessage {
  const message: ChatMessage = {
    id: nextMessageId(world),
    time: world.now(),
    text: "",
    hidden: false,
    attachments: [],
    elements: [],
    buttons: [],
    received: false,
    seen: false,
    reactions: [],
    ...draft,
  };
  world.state.messages.push(message);
  if (world.state.messages.length > kept) world.state.messages.shift();
  world.changed();
  return message;
}
