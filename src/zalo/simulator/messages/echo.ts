import type { ChatMessage } from "../state/message.ts";
import type { World } from "../state/world.ts";
import { emit } from "../webhook/emit.ts";
import { fromOa } from "../webhook/envelope.ts";

/** Posts the `oa_send_*` echo of a message the OA sent, by API or by hand. */
export function echo(world: World, message: ChatMessage, event: string): void {
  const { oaId, userId, adminId } = message;
  const body: Record<string, unknown> = {};
  if (message.conversationId) body.conversation_id = message.conversationId;
  if (message.text) body.text = message.text;
  body.msg_id = message.id;
  if (message.quoteId) body.quote_msg_id = message.quoteId;
  if (message.attachments.length > 0) body.attachments = message.attachments;
  emit(
    world,
    oaId,
    userId,
    fromOa(world, adminId ? { oaId, userId, adminId } : { oaId, userId }, event, { message: body }),
  );
}
