import type { ChatMessage } from "../state/message.ts";
import type { World } from "../state/world.ts";
import { emit } from "../webhook/emit.ts";
import { receipt } from "../webhook/envelope.ts";

/** The resident's phone got a message: `user_received_message`, once for each message. */
export function markReceived(world: World, message: ChatMessage): void {
  if (message.received) return;
  message.received = true;
  const { oaId, userId, id } = message;
  emit(world, oaId, userId, receipt(world, { oaId, userId }, "user_received_message", { msg_id: id }));
  world.changed();
}

/** The resident opened the chat: one `user_seen_message` for all that was unseen. Returns how many. */
export function markSeen(world: World, oaId: string, userId: string): number {
  const unseen = world.state.messages.filter(
    (one) => one.oaId === oaId && one.userId === userId && one.from === "oa" && !one.seen,
  );
  for (const message of unseen) {
    markReceived(world, message);
    message.seen = true;
  }
  const ids = unseen.map((one) => one.id);
  if (ids.length === 0) return 0;
  const message = world.state.readings.seenField === "msg_ids" ? { msg_ids: ids } : { msg_id: ids.at(-1) };
  emit(world, oaId, userId, receipt(world, { oaId, userId }, "user_seen_message", message));
  return ids.length;
}
