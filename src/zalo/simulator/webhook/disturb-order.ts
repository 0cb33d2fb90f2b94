import type { Delivery } from "../state/records.ts";
import type { World } from "../state/world.ts";
import { attempt } from "./attempt.ts";

/** Posts a new event once, several times, or holds it back until enough are held to be shuffled. */
export async function disturbOrder(world: World, delivery: Delivery): Promise<void> {
  const { reorder } = world.state.webhook;
  if (reorder.size < 2) return post(world, delivery);
  reorder.held.push(delivery.id);
  if (reorder.held.length >= reorder.size) await releaseHeld(world);
}

/** Posts every held event in a shuffled order. */
export async function releaseHeld(world: World): Promise<void> {
  const held = world.state.webhook.reorder.held.splice(0);
  const order = shuffled(held, world.options.random);
  for (const id of order) {
    const delivery = world.state.deliveries.find((one) => one.id === id);
    if (delivery) await post(world, delivery);
  }
}

async function post(world: World, delivery: Delivery): Promise<void> {
  const copies = delivery.copies ?? 0;
  await Promise.all(Array.from({ length: copies + 1 }, () => attempt(world, delivery)));
}

/** Fisher–Yates; an order equal to the given one is turned round, so that a reordering always reorders. */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const a = result[i] as T;
    result[i] = result[j] as T;
    result[j] = a;
  }
  return result.every((item, i) => item === items[i]) ? result.reverse() : result;
}
