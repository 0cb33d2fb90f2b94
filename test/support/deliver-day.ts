import { seededRandom } from "./randomness.ts";
import type { RecordedEvent } from "./recorded-day.ts";

export type DeliveryOptions = {
  origin: string;
  senders: number;
  /** Fewest and most deliveries of each event. */
  copies: [number, number];
  /** An event may be overtaken by what happened up to so much later. */
  shuffleMs: number;
  seed: number;
  /** Between two deliveries of one sender, so that there is still traffic when something is to be interrupted. */
  paceMs: number;
  onPosted: (count: number) => Promise<void> | void;
};

/** Posts the events as Zalo would on a bad day; a delivery that is not answered 200 is made again. */
export async function deliverDay(day: RecordedEvent[], options: DeliveryOptions): Promise<void> {
  const random = seededRandom(options.seed);
  const [fewest, most] = options.copies;
  const deliveries = day
    .flatMap((event) => {
      const copies = fewest + Math.floor(random() * (most - fewest + 1));
      return Array.from({ length: copies }, () => ({ event, at: event.at + random() * options.shuffleMs }));
    })
    .sort((a, b) => a.at - b.at);
  let next = 0;
  let posted = 0;
  const sender = async () => {
    for (let delivery = deliveries[next++]; delivery; delivery = deliveries[next++]) {
      await postUntilTaken(options.origin, delivery.event);
      posted += 1;
      if (options.paceMs > 0) await new Promise((done) => setTimeout(done, options.paceMs));
      await options.onPosted(posted);
    }
  };
  await Promise.all(Array.from({ length: options.senders }, sender));
}

async function postUntilTaken(origin: string, { body, signature }: RecordedEvent): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const status = await post(origin, body, signature);
    if (status === 200) return;
    if (status !== null && status !== 503) throw new Error(`The webhook answered ${status}`);
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("The webhook did not come back");
}

async function post(origin: string, body: string, signature: string): Promise<number | null> {
  try {
    const response = await fetch(`${origin}/webhooks/zalo`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-zevent-signature": signature },
      body,
    });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return null;
  }
}
