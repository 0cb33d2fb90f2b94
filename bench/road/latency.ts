import { setTimeout as delay } from "node:timers/promises";
import { percentile, printFigure } from "./figures.ts";
import { startCounter, startFakeZalo } from "./servers.ts";
import { load, type StageOptions } from "./stage.ts";

const perSecond = 20;
const graceMs = 20_000;

/** From the start of a resident's event to the arrival of the first reply at Zalo; no model is asked. */
export async function measureLatency({
  postgres,
  template,
  seconds,
  profileFolder,
}: StageOptions): Promise<void> {
  const zalo = await startFakeZalo();
  const counter = await startCounter(await postgres.copy("latency", template), zalo, profileFolder);
  try {
    const plan = { connections: 16, warmUpSeconds: 3, seconds, perSecond, residents: 0 };
    const { startedAt } = await load({ ...plan, port: counter.port, run: "51" });
    const arrived = await firstArrivals(zalo.port, startedAt.length + plan.warmUpSeconds * perSecond);
    const latencies = startedAt.flatMap(([userId, at]) => {
      const arrival = arrived.get(userId);
      return arrival === undefined ? [] : [arrival - at];
    });
    const unanswered = startedAt.length - latencies.length;
    for (const [name, share] of [
      ["p50", 0.5],
      ["p95", 0.95],
    ] as const) {
      const value = percentile(latencies, share);
      printFigure({ figure: `road.webhook-to-send.${name}`, value, unit: "ms" });
    }
    printFigure({ figure: "road.webhook-to-send.unanswered", value: unanswered, unit: "events" });
  } finally {
    await counter.stop();
    await zalo.stop();
  }
}

async function firstArrivals(port: number, expected: number): Promise<Map<string, number>> {
  const until = Date.now() + graceMs;
  for (;;) {
    const arrivals = (await (await fetch(`http://127.0.0.1:${port}/arrivals`)).json()) as [string, number][];
    const first = new Map<string, number>();
    for (const [userId, at] of arrivals) if (!first.has(userId)) first.set(userId, at);
    if (first.size >= expected || Date.now() > until) return first;
    await delay(500);
  }
}
