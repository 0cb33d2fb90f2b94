import type { Delivery } from "../state/records.ts";
import type { World } from "../state/world.ts";
import { attempt } from "./attempt.ts";
import { record } from "./emit.ts";

/** What the console does when the URL is saved: posts `{}` without a signature and wants 200. */
export async function probe(world: World): Promise<Delivery> {
  const delivery = await postRaw(world, "{}", { "content-type": "application/json" }, "probe");
  world.state.webhook.enabled = delivery.state === "delivered";
  return delivery;
}

/** Posts any body with any headers, once, without retries. */
export async function postRaw(world: World, body: string, headers: Record<string, string>, event: string) {
  const delivery: Delivery = {
    id: world.options.newId(),
    event,
    oaId: "",
    userId: "",
    body,
    signature: headers["X-ZEvent-Signature"] ?? null,
    headers,
    state: "waiting",
    dueAt: world.now(),
    retries: 0,
    planned: 0,
    attempts: [],
  };
  record(world, delivery);
  await attempt(world, delivery);
  return delivery;
}
