import { addMessage } from "../state/add-message.ts";
import type { ChatMessage } from "../state/message.ts";
import type { World } from "../state/world.ts";
import { echo } from "./echo.ts";
import type { Content } from "./read-message.ts";
import { markReceived } from "./receipts.ts";

/** A person answers in the OA's own chat tool: no window, no quota, and an echo that names the `admin_id`. */
export function sendAsAdmin(
  world: World,
  to: { oaId: string; userId: string; adminId: string },
  { event, ...content }: Content,
): ChatMessage {
  const message = addMessage(world, { ...to, from: "oa", ...content });
  echo(world, message, event);
  if (world.state.readings.phoneOnline) markReceived(world, message);
  return message;
}
