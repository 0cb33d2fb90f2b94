import { Hono } from "hono";
import { z } from "zod";
import type { World } from "../state/world.ts";
import { attempt } from "../webhook/attempt.ts";
import { releaseHeld } from "../webhook/disturb-order.ts";
import { postRaw, probe } from "../webhook/probe.ts";
import { signatureOf } from "../webhook/sign.ts";
import { track } from "../webhook/track.ts";
import { bodyOf, refuse } from "./body.ts";

const settings = z
  .object({
    enabled: z.boolean(),
    retry: z.boolean(),
    retryOn: z.enum(["not-200", "no-connection"]),
    timeoutMs: z.number().int().positive(),
    syntaxFilter: z.boolean(),
  })
  .partial();
const switches = z.record(z.string(), z.boolean());
const duplicate = z.object({
  next: z.number().int().min(0),
  copies: z.number().int().min(1).max(20).default(1),
});
const reorder = z.object({ size: z.number().int().min(0) });
const raw = z.object({
  body: z.string(),
  headers: z.record(z.string(), z.string()).default({}),
  sign: z.boolean().default(true),
});

/** The developer console's webhook page, and the disturbances of delivery. */
export function webhookRoutes(world: World): Hono {
  const app = new Hono();
  const done = async () => {
    world.changed();
    await world.save();
    return Response.json(world.state.webhook);
  };
  app.post("/webhook", async (c) => {
    Object.assign(world.state.webhook, await bodyOf(c, settings));
    return done();
  });
  app.post("/webhook/save", async () => Response.json({ delivery: await probe(world) }));
  app.post("/webhook/switches", async (c) => {
    const off = new Set(world.state.webhook.switchedOff);
    for (const [event, on] of Object.entries(await bodyOf(c, switches)))
      on ? off.delete(event) : off.add(event);
    world.state.webhook.switchedOff = [...off];
    return done();
  });
  app.post("/webhook/duplicate", async (c) => {
    world.state.webhook.duplicate = await bodyOf(c, duplicate);
    return done();
  });
  app.post("/webhook/reorder", async (c) => {
    world.state.webhook.reorder.size = (await bodyOf(c, reorder)).size;
    if (world.state.webhook.reorder.size < 2) await releaseHeld(world);
    return done();
  });
  app.post("/webhook/release", async () => {
    await releaseHeld(world);
    return done();
  });
  app.post("/webhook/raw", async (c) => {
    const { body, headers, sign } = await bodyOf(c, raw);
    const all = { "content-type": "application/json", ...headers };
    const signed = sign ? { ...all, "X-ZEvent-Signature": await macOf(world, body) } : all;
    return c.json({ delivery: await postRaw(world, body, signed, "raw") });
  });
  app.post("/webhook/redeliver/:id", async (c) => {
    const delivery = world.state.deliveries.find((one) => one.id === c.req.param("id"));
    if (!delivery) throw refuse({ error: "unknown delivery" }, 404);
    const again = attempt(world, delivery);
    track(world, again);
    await again;
    return c.json({ delivery });
  });
  return app;
}

function macOf(world: World, body: string): Promise<string> {
  const { appId, oaSecretKey } = world.options;
  return signatureOf({ appId, body, timestamp: timestampOf(body), oaSecretKey });
}

function timestampOf(body: string): string {
  try {
    const value = JSON.parse(body) as { timestamp?: unknown } | null;
    return String(value?.timestamp ?? "");
  } catch {
    return "";
  }
}
