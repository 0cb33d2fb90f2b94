import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { officialAccounts } from "../../src/database/schema/index.ts";
import { createMetrics } from "../../src/health/metrics.ts";
import { healthRoutes } from "../../src/health/routes.ts";
import { type Counter, openCounter } from "../support/counter.ts";

const from = (address: string) => ({ incoming: { socket: { remoteAddress: address } } });

/** A query builder whose query never ends, whatever is asked of it. */
function hang(): unknown {
  const query: object = new Proxy(() => {}, {
    get: (_, name) => (name === "then" ? () => {} : () => query),
  });
  return query;
}

describe("health", () => {
  let counter: Counter;
  beforeAll(async () => {
    counter = await openCounter();
  });
  afterAll(() => counter.close().catch(() => {}));

  it("given /healthz, answers without the database", async () => {
    expect(await (await counter.app.request("/healthz")).text()).toBe("ok");
  });

  it("given a working database and queue, /readyz is 200 and lists the token state of each account", async () => {
    const where = eq(officialAccounts.oaId, counter.oaOf("nam-hoa"));
    await counter.database.db
      .update(officialAccounts)
      .set({ status: "needs_relink", statusReason: "spent" })
      .where(where);
    const response = await counter.app.request("/readyz");
    expect(response.status).toBe(200);
    const { ready, officialAccounts: accounts } = (await response.json()) as {
      ready: boolean;
      officialAccounts: Record<string, unknown>[];
    };
    expect(ready).toBe(true);
    expect(accounts).toHaveLength(5);
    expect(accounts.find(({ locality }) => locality === "nam-hoa")).toMatchObject({
      status: "needs_relink",
      statusReason: "spent",
    });
    expect(Object.keys(accounts[0] ?? {}).join()).not.toMatch(/sealed|token(?!s)/i);
  });

  it.each([
    ["127.0.0.1", 200],
    ["::1", 200],
    ["::ffff:127.0.0.1", 200],
    ["192.168.1.7", 403],
    ["8.127.0.0", 403],
  ])("given /metrics without a token from %s, answers %i", async (address, status) => {
    expect((await counter.app.request("/metrics", {}, from(address))).status).toBe(status);
  });

  it("given /metrics and no socket to look at, refuses", async () => {
    expect((await counter.app.request("/metrics")).status).toBe(403);
  });

  it("given METRICS_TOKEN, only the bearer reads, from anywhere", async () => {
    const { db } = counter.database;
    const routes = healthRoutes({
      db,
      metrics: createMetrics(),
      metricsToken: "t0ken-t0ken",
      now: counter.clock.now,
      delay: () => new Promise<never>(() => {}),
    });
    const ask = (authorization: string, address = "8.8.8.8") =>
      routes.request("/metrics", { headers: { authorization } }, from(address));
    expect((await ask("Bearer t0ken-t0ken")).status).toBe(200);
    expect((await ask("Bearer wrong", "127.0.0.1")).status).toBe(403);
    expect((await ask("", "127.0.0.1")).status).toBe(403);
  });

  it("given figures, every line is a name, labels and a number", async () => {
    counter.metrics.count("webhook_requests_total", { outcome: 'odd"\\\nlabel' });
    await counter.control("/send/text", {
      oaId: counter.oaOf("ngoc-lac"),
      userId: counter.resident(),
      text: "xin chào",
    });
    await counter.settle();
    const response = await counter.app.request("/metrics", {}, from("127.0.0.1"));
    expect(response.headers.get("content-type")).toContain("text/plain");
    const lines = (await response.text()).trim().split("\n");
    for (const line of lines)
      expect(line).toMatch(/^[a-z_]+(\{[a-z_]+="[^"\n]*"(,[a-z_]+="[^"\n]*")*\})? -?[\d.]+$/);
    expect(lines).toEqual(
      expect.arrayContaining(['cua_so_turns{status="greeting"} 1', "cua_so_database_up 1"]),
    );
  });

  it("given a database that never answers, /readyz is 503 and /metrics says so once their deadline is over", async () => {
    const hanging = { execute: () => new Promise<never>(() => {}), select: hang };
    const waits: number[] = [];
    const routes = healthRoutes({
      db: hanging as unknown as Counter["database"]["db"],
      metrics: createMetrics(),
      metricsToken: null,
      now: counter.clock.now,
      delay: async (ms) => {
        waits.push(ms);
      },
    });
    const ready = await routes.request("/readyz");
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ ready: false });
    const metrics = await routes.request("/metrics", {}, from("127.0.0.1"));
    expect(await metrics.text()).toContain("cua_so_database_up 0");
    expect(waits.every((ms) => ms > 0 && ms <= 5_000)).toBe(true);
  });

  it("given a database that is gone, /readyz is 503 with a reason, /healthz stays 200, /metrics says so", async () => {
    await counter.database.close();
    const response = await counter.app.request("/readyz");
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({
      ready: false,
      reason: expect.stringContaining("database"),
    });
    expect((await counter.app.request("/healthz")).status).toBe(200);
    const metrics = await counter.app.request("/metrics", {}, from("127.0.0.1"));
    expect(metrics.status).toBe(200);
    expect(await metrics.text()).toContain("cua_so_database_up 0");
  });
});
