import { percentile, printFigure } from "./figures.ts";
import { startCounter, startFakeZalo, startInsertFloor } from "./servers.ts";
import { load, type StageOptions } from "./stage.ts";

const perSecond = 200;

/** Acknowledgement of 200 events a second while the same process takes turns and sends the replies. */
export async function measureFixedRate({
  postgres,
  template,
  seconds,
  profileFolder,
}: StageOptions): Promise<void> {
  const plan = { connections: 64, warmUpSeconds: 3, seconds, perSecond, residents: 2_000 };
  const floorServer = await startInsertFloor(await postgres.copy("floor_rate", template));
  const floor = await load({ ...plan, port: floorServer.port, run: "40" }).finally(floorServer.stop);

  const zalo = await startFakeZalo();
  const counter = await startCounter(await postgres.copy("rate", template), zalo, profileFolder);
  try {
    const seen = await load({ ...plan, port: counter.port, run: "41" });
    const sends = (await (await fetch(`http://127.0.0.1:${zalo.port}/arrivals`)).json()) as unknown[];
    for (const [name, share] of [
      ["p50", 0.5],
      ["p99", 0.99],
    ] as const) {
      const value = percentile(seen.latenciesMs, share);
      const beside = percentile(floor.latenciesMs, share);
      const figure = `road.ack.at-${perSecond}.${name}`;
      printFigure({ figure, value, unit: "ms", floor: beside, ratio: value / beside });
    }
    const sendsPerSecond = sends.length / (plan.warmUpSeconds + seconds);
    printFigure({ figure: `road.sends.at-${perSecond}`, value: sendsPerSecond, unit: "messages/s" });
  } finally {
    await counter.stop();
    await zalo.stop();
  }
}
