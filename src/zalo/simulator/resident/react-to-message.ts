import type { ChatMessage } from "../state/message.ts";
import type { World } from "../state/world.ts";
import { emit } from "../webhook/emit.ts";
import { fromUser } from "../webhook/envelope.ts";

/** A resident puts an icon on a message, or takes it back with `/-remove`. */
export function reactToMessage(world: World, message: ChatMessage, icon: string): void {
  const { oaId, userId, id } = message;
  const others = message.reactions.filter((one) => one.by !== "user");
  message.reactions = icon === "/-remove" ? others : [...others, { by: "user", icon }];
  const body = { message: { msg_id: id, react_icon: icon } };
  emit(world, oaId, userId, fromUser(world, { oaId, userId }, "user_reacted_message", body));
  world.changed();
}
