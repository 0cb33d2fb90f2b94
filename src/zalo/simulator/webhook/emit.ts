import type { Delivery } from "../state/records.ts";
import type { World } from "../state/world.ts";
import { disturbOrder } from "./disturb-order.ts";
import { track } from "./track.ts";

export type ZaloEvent = { event_name: string; timestamp: string } & Record<string, unknown>;

/** Sends an event to the product, unless its switch or the whole webhook is off. Does not wait for the answer. */
export function emit(world: World, oaId: string, userId: string, event: ZaloEvent): Delivery {
  const { webhook } = world.state;
  const delivery: Delivery = {
    id: world.options.newId(),
    event: event.event_name,
    oaId,
    userId,
    body: JSON.stringify(event),
    signature: null,
    state: "waiting",
    dueAt: world.now(),
    retries: 0,
    planned: 0,
    attempts: [],
  };
  const reason = dropped(world, event);
  if (reason) Object.assign(delivery, { state: "dropped", reason });
  record(world, delivery);
  if (reason) return delivery;

  if (webhook.duplicate.next > 0) {
    webhook.duplicate.next -= 1;
    delivery.copies = webhook.duplicate.copies;
  }
  track(world, disturbOrder(world, delivery));
  return delivery;
}

function dropped(world: World, event: ZaloEvent): string | undefined {
  const { webhook } = world.state;
  if (!webhook.enabled) return "webhook disabled";
  if (webhook.switchedOff.includes(event.event_name)) return "event switched off";
  const text = (event.message as { text?: unknown } | undefined)?.text;
  if (webhook.syntaxFilter && event.event_name === "user_send_text" && !String(text).startsWith("#")) {
    return "syntax filter";
  }
  return undefined;
}

/** Adds a delivery to the list; the newest 5,000 stay. */
export function record(world: World, delivery: Delivery): void {
  world.state.deliveries.push(delivery);
  if (world.state.deliveries.length > 5000) world.state.deliveries.shift();
  world.changed();
}
