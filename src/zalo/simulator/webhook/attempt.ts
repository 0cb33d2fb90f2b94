import type { Delivery } from "../state/records.ts";
import type { World } from "../state/world.ts";
import { planRetry } from "./retry.ts";
import { signatureOf } from "./sign.ts";

/** Posts a delivery once. The header `num_retry` counts the repeats so far; the body never changes. */
export async function attempt(world: World, delivery: Delivery): Promise<void> {
  const entry: Delivery["attempts"][number] = { at: world.now(), ms: 0, status: null };
  const headers = delivery.headers ?? (await signedHeaders(world, delivery));
  try {
    const response = await world.options.fetch(world.options.webhookUrl(), {
      method: "POST",
      headers,
      body: delivery.body,
      signal: timeLimit(world),
    });
    entry.status = response.status;
    await response.body?.cancel();
  } catch (error) {
    entry.error = error instanceof Error ? error.message : String(error);
  }
  entry.ms = world.now() - entry.at;
  delivery.attempts.push(entry);
  finish(world, delivery, entry.status);
  world.changed();
  await world.save();
}

async function signedHeaders(world: World, delivery: Delivery): Promise<Record<string, string>> {
  const { appId, oaSecretKey } = world.options;
  const { timestamp } = JSON.parse(delivery.body) as { timestamp: string };
  delivery.signature ??= await signatureOf({ appId, body: delivery.body, timestamp, oaSecretKey });
  const headers: Record<string, string> = {
    "content-type": "application/json",
    "X-ZEvent-Signature": delivery.signature,
  };
  if (delivery.retries > 0) headers.num_retry = String(delivery.retries);
  return headers;
}

function timeLimit(world: World): AbortSignal {
  const abort = new AbortController();
  world.options.schedule(() => abort.abort(new Error("no answer in time")), world.state.webhook.timeoutMs);
  return abort.signal;
}

function finish(world: World, delivery: Delivery, status: number | null): void {
  const { webhook } = world.state;
  if (status === 200) {
    delivery.state = "delivered";
    webhook.failedEvents = 0;
    return;
  }
  if (delivery.state !== "waiting") return;
  const again = webhook.retry && !delivery.headers && (webhook.retryOn === "not-200" || status === null);
  if (again) planRetry(world, delivery);
  else delivery.state = "failed";
}
