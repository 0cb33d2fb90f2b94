import { sql } from "drizzle-orm";
import { type Context, Hono } from "hono";
import type { Db } from "../database/database.ts";
import { rowsOf } from "../database/rows.ts";
import { listOfficialAccounts } from "../official-accounts/directory.ts";
import { receiveWithin } from "./deadline.ts";
import { readGauges } from "./gauges.ts";
import type { Metrics } from "./metrics.ts";

export type HealthOptions = {
  db: Db;
  metrics: Metrics;
  metricsToken: string | null;
  now: () => Date;
  delay: (ms: number) => Promise<void>;
};

/** Shorter than the patience of whoever asks: a probe that hangs says less than a 503. */
const databaseAnswersWithinMs = 3_000;

export function healthRoutes({ db, metrics, metricsToken, delay }: HealthOptions): Hono {
  const routes = new Hono();
  const within = receiveWithin(delay);
  routes.get("/healthz", (c) => c.text("ok"));
  routes.get("/readyz", async (c) => {
    try {
      return c.json(await within(readReadiness(db), databaseAnswersWithinMs));
    } catch {
      return c.json({ ready: false, reason: "The database or its job queue does not answer" }, 503);
    }
  });
  routes.get("/metrics", async (c) => {
    if (!mayReadMetrics(c, metricsToken)) return c.text("forbidden", 403);
    // A database that is away is what one wants to see in the figures.
    const gauges = await within(readGauges(db), databaseAnswersWithinMs).then(
      (read) => [...read, { name: "database_up", value: 1 }],
      () => [{ name: "database_up", value: 0 }],
    );
    return c.text(metrics.render(gauges), 200, { "content-type": "text/plain; version=0.0.4" });
  });
  return routes;
}

async function readReadiness(db: Db) {
  const queue = rowsOf(await db.execute(sql`select count(*)::int as queues from jobs.queue`));
  const officialAccounts = await listOfficialAccounts(db);
  return { ready: true, queues: Number(queue[0]?.queues ?? 0), officialAccounts };
}

function mayReadMetrics(c: Context, token: string | null): boolean {
  if (token) return c.req.header("authorization") === `Bearer ${token}`;
  const address = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming
    ?.socket?.remoteAddress;
  return address !== undefined && /^(::1|::ffff:127\.|127\.)/.test(address);
}
