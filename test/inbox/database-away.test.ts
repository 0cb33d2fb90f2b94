import { afterEach, describe, expect, it, vi } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { inboxEvents } from "../../src/database/schema/index.ts";
import { receiveWithin } from "../../src/health/deadline.ts";
import { createMetrics } from "../../src/health/metrics.ts";
import { webhookRoutes } from "../../src/inbox/receive-webhook.ts";
import { createEventStore } from "../../src/inbox/store-events.ts";
import { createWebhookApp } from "../../src/inbox/webhook-app.ts";
import { createSealer } from "../../src/security/sealer.ts";
import { noJobs } from "../jobs/no-jobs.ts";
import { testZalo } from "../support/counter.ts";
import { databaseKinds, openTestDatabase } from "../support/databases.ts";
import { postEvent, postRaw, textEvent } from "./signed-webhooks.ts";

const now = new Date("2026-11-20T09:00:00+07:00");
const away = { status: 503, outcome: "not_stored" };
const hello = (text = "xin chào") =>
  textEvent({ oaId: "2491302944280861102", userId: "9200000000000000001", text, at: now });

/** The route over any database; `pass` ends every wait at once, as if its time were over. */
function openRoute(database: Database) {
  const waits: { ms: number; pass: () => void }[] = [];
  const delay = (ms: number) => new Promise<void>((pass) => waits.push({ ms, pass }));
  const logs: { event: string; fields: unknown }[] = [];
  const log = (event: string, fields?: unknown) => void logs.push({ event, fields });
  const metrics = createMetrics("");
  const routes = webhookRoutes({
    appId: testZalo.appId,
    oaSecretKey: testZalo.oaSecretKey,
    events: createEventStore(database, noJobs, createSealer("a secret key for tests")),
    webhookApp: createWebhookApp(database.db, testZalo.appId),
    isKnownOa: () => true,
    deadline: receiveWithin(delay),
    now: () => now,
    logger: { debug: log, info: log, warn: log, error: log },
    metrics,
  });
  const app = { fetch: (request: Request) => routes.fetch(new Request("http://counter.test/", request)) };
  const passTime = async () => {
    await vi.waitUntil(() => waits.length > 0, { interval: 2 });
    for (const { pass } of waits.splice(0)) pass();
  };
  return { app, waits, logs, metrics, passTime };
}

/** A database whose every statement waits until it is let go. */
function hanging(database: Database) {
  let release = () => {};
  const free = new Promise<void>((done) => {
    release = done;
  });
  const slow = (target: object, name: string) =>
    name === "transaction" || name === "insert"
      ? async (...parts: unknown[]) => {
          await free;
          return Reflect.apply(Reflect.get(target, name), target, parts);
        }
      : Reflect.get(target, name);
  const chain = (): object =>
    new Proxy(() => {}, {
      get: (_target, name) => (name === "then" ? (settle: () => void) => void free.then(settle) : chain()),
      apply: () => chain(),
    });
  const db = new Proxy(database.db, {
    get: (target, name) => (name === "insert" ? chain() : slow(target, String(name))),
  });
  return { database: { ...database, db, urgent: db }, release };
}

describe.each(databaseKinds)("the webhook while %s is away", (kind) => {
  const open: Database[] = [];
  const openOne = async () => {
    const database = await openTestDatabase(kind);
    open.push(database);
    return database;
  };
  afterEach(async () => {
    for (const database of open.splice(0)) await database.close().catch(() => {});
  });

  it("given a closed database, answers 503 to a signed event and to a wrong signature, and logs no text", async () => {
    const database = await openOne();
    const { app, logs, metrics } = openRoute(database);
    await database.close();
    expect(await postEvent(app, hello("mật khẩu: Abc@12345"))).toEqual(away);
    const body = JSON.stringify(hello());
    expect(await postRaw(app, body, { "x-zevent-signature": "mac=00" })).toEqual(away);
    expect(metrics.render()).toContain('webhook_requests_total{outcome="not_stored"} 2');
    expect(logs.map(({ event }) => event)).toContain("webhook_not_stored");
    expect(JSON.stringify(logs)).not.toContain("Abc@12345");
  });

  it("given a closed database, still decides size, shape and probes without it", async () => {
    const database = await openOne();
    const { app } = openRoute(database);
    await database.close();
    expect((await postRaw(app, "x".repeat(256 * 1024 + 1))).status).toBe(413);
    expect((await postRaw(app, "[]")).status).toBe(400);
    expect((await postRaw(app, "{}")).status).toBe(200);
  });

  it("given a database that hangs, answers 503 within 1.5 s, before Zalo gives up at 2 s", async () => {
    const { database } = hanging(await openOne());
    const { app, waits, passTime } = openRoute(database);
    const answer = postEvent(app, hello());
    await vi.waitUntil(() => waits.length > 0, { interval: 2 });
    expect(waits.map(({ ms }) => ms)).toEqual([1_500]);
    await passTime();
    expect(await answer).toEqual(away);
  });

  it("given a wrong signature while the database hangs, answers 503 too", async () => {
    const { database } = hanging(await openOne());
    const { app, passTime } = openRoute(database);
    const answer = postRaw(app, JSON.stringify({ app_id: "1" }), { "x-zevent-signature": "mac=00" });
    await passTime();
    expect(await answer).toEqual(away);
  });

  it("given a database that wakes up again, Zalo's repeat is a copy of what got stored late", async () => {
    const awake = await openOne();
    const { database, release } = hanging(awake);
    const { app, passTime } = openRoute(database);
    const event = hello();
    const first = postEvent(app, event);
    await passTime();
    expect(await first).toEqual(away);
    release();
    await vi.waitUntil(async () => (await awake.db.select().from(inboxEvents)).length === 1, { interval: 5 });
    expect(await postEvent(app, event)).toEqual({ status: 200, outcome: "duplicate" });
  });

  it("given a flood while the database hangs, turns away what it could not keep in memory", async () => {
    const { database } = hanging(await openOne());
    const store = createEventStore(database, noJobs, createSealer("a secret key for tests"));
    const { toInboundEvent } = await import("../../src/inbox/inbound-event.ts");
    const { parseZaloEvent } = await import("../../src/zalo/index.ts");
    const options = { appId: testZalo.appId, isKnownOa: () => true, now };
    const inbound = await toInboundEvent(parseZaloEvent(hello()), new Uint8Array(), "{}", options);
    const fates: string[] = [];
    for (let count = 0; count < 5_000; count += 1)
      store.store({ ...inbound, eventKey: String(count) }).catch((error: Error) => fates.push(error.name));
    await vi.waitUntil(() => fates.length > 2_000, { interval: 2, timeout: 10_000 });
    expect(new Set(fates)).toEqual(new Set(["StoreFullError"]));
  });
});
