import { median, percentile, printFigure } from "./figures.ts";
import type { RunningProcess } from "./processes.ts";
import { startBareFloor, startCounter, startFakeZalo, startInsertFloor } from "./servers.ts";
import { load, type StageOptions } from "./stage.ts";

const rounds = 3;
const connections = 64;
const residents = 2_000;

type Round = { perSecond: number; p50: number; p99: number };

/** Acknowledgements a second when as many events come as are answered, beside both floors, in turn. */
export async function measureSaturation(options: StageOptions): Promise<void> {
  const { postgres, template } = options;
  const seconds = Math.max(2, Math.round(options.seconds / 3));
  const kinds = ["bare", "insert", "counter"] as const;
  const seen: Record<(typeof kinds)[number], Round[]> = { bare: [], insert: [], counter: [] };

  async function measure(server: RunningProcess, run: string): Promise<Round> {
    const plan = { port: server.port, run, connections, warmUpSeconds: 2, seconds, perSecond: 0, residents };
    const { answered, latenciesMs } = await load(plan).finally(server.stop);
    return {
      perSecond: answered / seconds,
      p50: percentile(latenciesMs, 0.5),
      p99: percentile(latenciesMs, 0.99),
    };
  }

  for (let round = 0; round < rounds; round += 1) {
    const run = String(round + 1);
    seen.bare.push(await measure(await startBareFloor(), `1${run}`));
    const floor = await postgres.copy(`floor_${run}`, template);
    seen.insert.push(await measure(await startInsertFloor(floor), `2${run}`));
    const zalo = await startFakeZalo();
    const database = await postgres.copy(`saturated_${run}`, template);
    seen.counter.push(await measure(await startCounter(database, zalo, options.profileFolder), `3${run}`));
    await zalo.stop();
  }

  const of = (kind: (typeof kinds)[number], name: keyof Round) =>
    median(seen[kind].map((round) => round[name]));
  const floor = of("insert", "perSecond");
  for (const kind of kinds) {
    const perSecond = of(kind, "perSecond");
    const beside = kind === "counter" ? { floor, ratio: perSecond / floor } : {};
    printFigure({ figure: `road.ack.saturation.${kind}`, value: perSecond, unit: "events/s", ...beside });
    printFigure({ figure: `road.ack.saturation.${kind}.p50`, value: of(kind, "p50"), unit: "ms" });
    printFigure({ figure: `road.ack.saturation.${kind}.p99`, value: of(kind, "p99"), unit: "ms" });
  }
}
