import { setTimeout as delay } from "node:timers/promises";
import { type Connection, openConnection } from "./connection.ts";
import { textEvent } from "./events.ts";

export type LoadPlan = {
  port: number;
  /** A few digits that begin every id of this load. */
  run: string;
  connections: number;
  /** Not counted, the same load before it. */
  warmUpSeconds: number;
  seconds: number;
  /** Events a second at fixed moments; 0: as many as are answered. */
  perSecond: number;
  /** Residents who write; 0: each event comes from another one. */
  residents: number;
};
export type LoadResult = {
  answered: number;
  refused: number;
  seconds: number;
  latenciesMs: number[];
  /** When each resident's first counted event left, in ms since the epoch. */
  startedAt: [string, number][];
};

// The load generator: a plan in, the times it saw out.
const plan = JSON.parse(process.argv[2] ?? "{}") as LoadPlan;
const now = () => performance.timeOrigin + performance.now();
const connections = await Promise.all(
  Array.from({ length: plan.connections }, () => openConnection(plan.port)),
);
const result: LoadResult = { answered: 0, refused: 0, seconds: plan.seconds, latenciesMs: [], startedAt: [] };
const countFrom = now() + plan.warmUpSeconds * 1_000;
const endAt = countFrom + plan.seconds * 1_000;
let sent = 0;

async function post(connection: Connection, due: number) {
  const number = sent;
  sent += 1;
  const event = textEvent(number, plan.residents === 0 ? number : number % plan.residents, plan.run);
  const counted = due >= countFrom;
  if (counted && plan.residents === 0) result.startedAt.push([event.userId, due]);
  const status = await connection.post(event);
  const at = now();
  if (status !== 200) result.refused += 1;
  else if (counted && (plan.perSecond > 0 || at <= endAt)) {
    result.answered += 1;
    result.latenciesMs.push(at - due);
  }
}

async function saturate() {
  const sender = async (connection: Connection) => {
    while (now() < endAt) await post(connection, now());
  };
  await Promise.all(connections.map(sender));
}

// Latency is counted from the moment an event was due, so a server that stalls cannot hide it. Connections take
// turns: one that rests for five seconds would be closed by the server.
async function keepRate() {
  const begin = now();
  const idle = [...connections];
  const waiting: ((connection: Connection) => void)[] = [];
  const underWay: Promise<void>[] = [];
  const total = (plan.warmUpSeconds + plan.seconds) * plan.perSecond;
  for (let index = 0; index < total; index += 1) {
    const due = begin + (index * 1_000) / plan.perSecond;
    const early = due - now();
    if (early > 0.5) await delay(early);
    const connection = idle.shift() ?? (await new Promise<Connection>((free) => waiting.push(free)));
    const done = post(connection, due).then(() => {
      const next = waiting.shift();
      if (next) next(connection);
      else idle.push(connection);
    });
    underWay.push(done);
  }
  await Promise.all(underWay);
}

await (plan.perSecond > 0 ? keepRate() : saturate());
for (const connection of connections) connection.close();
process.stdout.write(JSON.stringify(result));
