import { type Context, Hono } from "hono";
import type { Logger } from "../health/logger.ts";
import type { Metrics } from "../health/metrics.ts";
import { parseZaloEvent, verifySignature } from "../zalo/index.ts";
import { type InboundOptions, toInboundEvent } from "./inbound-event.ts";
import type { EventStore } from "./store-events.ts";
import type { WebhookApp } from "./webhook-app.ts";

const largestBody = 256 * 1024;
/** Zalo switches a webhook off that does not answer within 2 s. */
const storeWithinMs = 1_500;

export type WebhookOptions = {
  appId: string;
  oaSecretKey: string;
  events: EventStore;
  webhookApp: WebhookApp;
  isKnownOa: InboundOptions["isKnownOa"];
  /** Rejects after so many milliseconds. */
  deadline: <T>(work: Promise<T>, ms: number) => Promise<T>;
  now: () => Date;
  logger: Logger;
  metrics: Metrics;
};

/** `POST /webhooks/zalo` (`contract.md`, Routes): verify, store, 200; nothing slow before the answer. */
export function webhookRoutes(options: WebhookOptions): Hono {
  const routes = new Hono();
  routes.get("/", (c) => c.text("ok"));
  routes.post("/", async (c) => {
    const { status, outcome } = await receive(c, options);
    options.metrics.count("webhook_requests_total", { outcome });
    return c.json({ outcome }, status);
  });
  return routes;
}

type Answer = { status: 200 | 400 | 401 | 413 | 503; outcome: string };

async function receive(c: Context, options: WebhookOptions): Promise<Answer> {
  const declared = Number(c.req.header("content-length") ?? 0);
  if (declared > largestBody) return { status: 413, outcome: "too_large" };
  // Where a length is declared the whole body is read in one go, which costs far less than chunk by chunk.
  const rawBody =
    declared > 0 ? new Uint8Array(await c.req.arrayBuffer()) : await readAtMost(c.req.raw, largestBody);
  if (rawBody === null || rawBody.length > largestBody) return { status: 413, outcome: "too_large" };
  const body = new TextDecoder().decode(rawBody);
  const json = parseObject(body);
  if (json === "malformed") return { status: 400, outcome: "malformed" };
  const header = c.req.header("x-zevent-signature");
  if (!header || json === null) return { status: 200, outcome: "probe" };

  if (!(await isGenuine(json, header, rawBody, options))) return refuse(options);
  if (typeof (json as { event_name?: unknown }).event_name !== "string")
    return { status: 400, outcome: "malformed" };
  try {
    const now = options.now();
    const event = parseZaloEvent(json);
    const { appId, isKnownOa } = options;
    const inbound = await toInboundEvent(event, rawBody, body, { appId, isKnownOa, now });
    const stored = await options.deadline(
      Promise.all([options.events.store(inbound), options.webhookApp.verified(now)]),
      storeWithinMs,
    );
    options.metrics.count("webhook_events_total", {
      event: event.kind === "unknown" ? "unknown" : event.eventName,
    });
    return { status: 200, outcome: stored[0] };
  } catch (error) {
    options.logger.error("webhook_not_stored", { error });
    return { status: 503, outcome: "not_stored" };
  }
}

async function isGenuine(
  json: object,
  header: string,
  rawBody: Uint8Array,
  options: WebhookOptions,
): Promise<boolean> {
  const { app_id: appId, timestamp } = json as Record<string, unknown>;
  if (String(appId) !== options.appId) return false;
  return await verifySignature({
    header,
    rawBody,
    appId: options.appId,
    oaSecretKey: options.oaSecretKey,
    timestamp: String(timestamp ?? ""),
  });
}

// The console's own probe is signed otherwise: until one event has verified, a refusal would lock the OA out.
async function refuse({ webhookApp, deadline, now, logger }: WebhookOptions): Promise<Answer> {
  try {
    const strict = await deadline(webhookApp.refused(now()), storeWithinMs);
    logger.warn("webhook_signature_refused", { strict });
    return strict
      ? { status: 401, outcome: "wrong_signature" }
      : { status: 200, outcome: "wrong_signature_tolerated" };
  } catch (error) {
    logger.error("webhook_not_stored", { error });
    return { status: 503, outcome: "not_stored" };
  }
}

function parseObject(body: string): object | null | "malformed" {
  if (body.trim() === "") return null;
  try {
    const json: unknown = JSON.parse(body);
    if (typeof json !== "object" || json === null || Array.isArray(json)) return "malformed";
    return Object.keys(json).length === 0 ? null : json;
  } catch {
    return "malformed";
  }
}

async function readAtMost(request: Request, limit: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > limit) return null;
    chunks.push(chunk);
  }
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}
