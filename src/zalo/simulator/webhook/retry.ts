import type { Delivery } from "../state/records.ts";
import type { World } from "../state/world.ts";
import { attempt } from "./attempt.ts";
import { track } from "./track.ts";

/** Zalo's ladder: 30 s, 5 min, 15 min, 30 min, 1 h. */
const ladder = [30_000, 300_000, 900_000, 1_800_000, 3_600_000];

/** Sets the next try of a failed delivery; after the fifth repeat the webhook is switched off. */
export function planRetry(world: World, delivery: Delivery): void {
  if (delivery.planned > delivery.retries) return;
  const wait = ladder[delivery.retries];
  if (wait === undefined) {
    delivery.state = "failed";
    delivery.reason = "retries used up";
    world.state.webhook.failedEvents += 1;
    world.state.webhook.enabled = false;
    return;
  }
  delivery.planned = delivery.retries + 1;
  delivery.dueAt = world.now() + wait;
  arm(world, delivery, wait);
}

function arm(world: World, delivery: Delivery, ms: number): void {
  const { retries } = delivery;
  world.options.schedule(() => {
    if (delivery.retries === retries) track(world, retry(world, delivery));
  }, ms);
}

async function retry(world: World, delivery: Delivery): Promise<void> {
  if (delivery.state !== "waiting" || !world.state.deliveries.includes(delivery)) return;
  delivery.retries += 1;
  await attempt(world, delivery);
}

/** Tries again at once whatever the moved clock has made due. */
export async function retryDue(world: World): Promise<void> {
  const due = world.state.deliveries.filter(
    (one) => one.state === "waiting" && one.planned > one.retries && one.dueAt <= world.now(),
  );
  await Promise.all(due.map((one) => retry(world, one)));
}

/** Takes the deliveries up again that were waiting when the process stopped. */
export function resumeRetries(world: World): void {
  for (const delivery of world.state.deliveries) {
    if (delivery.state === "waiting") arm(world, delivery, Math.max(0, delivery.dueAt - world.now()));
  }
}
