import { serve } from "@hono/node-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMetrics } from "../../src/health/metrics.ts";
import { webhookRoutes } from "../../src/inbox/receive-webhook.ts";
import { testZalo } from "../support/counter.ts";
import { freePort } from "../support/free-port.ts";
import { postRaw, signatureOf } from "./signed-webhooks.ts";

const limit = 256 * 1024;
const tooLarge = { status: 413, outcome: "too_large" };

function openRoute() {
  const stored: string[] = [];
  const metrics = createMetrics("");
  const silent = () => {};
  const routes = webhookRoutes({
    appId: testZalo.appId,
    oaSecretKey: testZalo.oaSecretKey,
    events: {
      store: async ({ body }) => {
        stored.push(body);
        return "stored";
      },
    },
    webhookApp: { verified: async () => {}, refused: async () => true },
    isKnownOa: () => true,
    deadline: (work) => work,
    now: () => new Date("2026-11-20T09:00:00+07:00"),
    logger: { debug: silent, info: silent, warn: silent, error: silent },
    metrics,
  });
  const app = { fetch: (request: Request) => routes.fetch(new Request("http://counter.test/", request)) };
  return { routes, app, stored, metrics };
}

/** An event of exactly so many bytes. */
function eventOf(bytes: number): string {
  const event = { app_id: testZalo.appId, event_name: "padding", timestamp: "1", padding: "" };
  return JSON.stringify({ ...event, padding: "x".repeat(bytes - JSON.stringify(event).length) });
}

const signed = (body: string) => ({ "x-zevent-signature": signatureOf(body, "1") });

function inChunks(text: string, size: number): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let sent = 0;
  return new ReadableStream({
    pull(controller) {
      if (sent >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(sent, sent + size));
      sent += size;
    },
  });
}

describe("a webhook body's size", () => {
  it("given exactly 256 kB with a right signature, stores it whole", async () => {
    const { app, stored } = openRoute();
    const body = eventOf(limit);
    expect(await postRaw(app, body, signed(body))).toEqual({ status: 200, outcome: "stored" });
    expect(stored).toEqual([body]);
  });

  it.each([
    ["one byte more", limit + 1],
    ["10 MB", 10 * 1024 * 1024],
  ])("given %s, answers 413 whatever the signature, and counts it", async (_name, bytes) => {
    const { app, stored, metrics } = openRoute();
    const body = eventOf(bytes);
    expect(await postRaw(app, body, signed(body))).toEqual(tooLarge);
    expect(await postRaw(app, body, { "x-zevent-signature": "mac=00" })).toEqual(tooLarge);
    expect(await postRaw(app, body)).toEqual(tooLarge);
    expect(stored).toEqual([]);
    expect(metrics.render()).toContain('webhook_requests_total{outcome="too_large"} 3');
  });

  it("given too much in chunks without a length, answers 413 and reads no further", async () => {
    const { app, stored } = openRoute();
    const body = eventOf(10 * 1024 * 1024);
    expect(await postRaw(app, inChunks(body, 64 * 1024), signed(body))).toEqual(tooLarge);
    expect(stored).toEqual([]);
  });

  it("given a small body in tiny chunks, even inside a letter, reads it whole", async () => {
    const { app, stored } = openRoute();
    const body = JSON.stringify({
      app_id: testZalo.appId,
      event_name: "x",
      timestamp: "1",
      text: "mất sóng 😀",
    });
    expect((await postRaw(app, inChunks(body, 1), signed(body))).outcome).toBe("stored");
    expect(stored).toEqual([body]);
  });

  it("given a length that lies, counts what really comes", async () => {
    const { app } = openRoute();
    const body = eventOf(limit + 1);
    expect(await postRaw(app, inChunks(body, 4_096), { "content-length": "10" })).toEqual(tooLarge);
    expect(await postRaw(app, "{}", { "content-length": "99999999" })).toEqual(tooLarge);
    expect((await postRaw(app, "{}", { "content-length": "many" })).status).toBe(200);
  });

  describe("over a socket", () => {
    const { routes, stored } = openRoute();
    let origin = "";
    let server: ReturnType<typeof serve>;
    beforeAll(async () => {
      const port = await freePort();
      origin = `http://127.0.0.1:${port}/`;
      server = serve({ fetch: routes.fetch, port, hostname: "127.0.0.1" });
      await new Promise((listening) => server.once("listening", listening));
    });
    afterAll(() => new Promise((done) => server.close(done)));

    it.each(["with a length", "chunked"])("given 1 MB %s, answers 413 and goes on serving", async (how) => {
      const text = eventOf(1024 * 1024);
      const body = how === "chunked" ? inChunks(text, 32 * 1024) : text;
      const init = { method: "POST", body, headers: signed(text), duplex: "half" } as RequestInit;
      // A server may also cut the line on somebody who goes on sending.
      const status = await fetch(origin, init).then(
        (response) => response.status,
        () => 413,
      );
      expect(status).toBe(413);
      const small = eventOf(1_000);
      const next = await fetch(origin, { method: "POST", body: small, headers: signed(small) });
      expect(next.status).toBe(200);
      expect(stored.at(-1)).toBe(small);
    });
  });
});
