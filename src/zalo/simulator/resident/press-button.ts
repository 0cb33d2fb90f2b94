import { isObject } from "../openapi/read-input.ts";
import type { Button, ChatMessage } from "../state/message.ts";
import type { World } from "../state/world.ts";
import { say } from "./say.ts";

/** A button by its title, its payload, or one on a given message. */
export type Press = { oaId: string; userId: string; msgId?: string; title?: string; payload?: string };

/** What the phone does: a text is sent, or a page, dialler or SMS opens; null when there is no such button. */
export type Pressed = { sent: ChatMessage } | { open: string } | null;

/** Presses the newest button that fits. There is no button event: a query comes back as `user_send_text`. */
export function pressButton(world: World, press: Press): Pressed {
  const { oaId, userId } = press;
  const button = findButton(world, press);
  if (!button) return null;
  if (button.type.startsWith("oa.query.")) {
    const hidden = button.type === "oa.query.hide";
    return { sent: say(world, { oaId, userId, text: String(button.payload), hidden }) };
  }
  return { open: addressOf(button) };
}

function findButton(world: World, { oaId, userId, msgId, title, payload }: Press): Button | undefined {
  const chat = world.state.messages.filter(
    (one) => one.oaId === oaId && one.userId === userId && one.from === "oa" && (!msgId || one.id === msgId),
  );
  const buttons = chat.reverse().flatMap(buttonsOf);
  return buttons.find((one) => (title ? one.title === title : one.payload === payload));
}

const buttonsOf = ({ buttons, elements }: ChatMessage): Button[] => [
  ...buttons,
  ...elements.flatMap(({ action }) => (action ? [action] : [])),
];

/** The address a phone opens for an oa.open.* button. */
function addressOf({ type, payload }: Button): string {
  const value = isObject(payload) ? payload : {};
  if (type === "oa.open.phone") return `tel:+${value.phone_code}`;
  if (type === "oa.open.sms")
    return `sms:+${value.phone_code}?body=${encodeURIComponent(String(value.content ?? ""))}`;
  return String(value.url ?? "");
}
