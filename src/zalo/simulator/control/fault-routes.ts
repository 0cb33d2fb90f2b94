import { Hono } from "hono";
import { z } from "zod";
import { messages } from "../openapi/api-error.ts";
import type { World } from "../state/world.ts";
import { bodyOf } from "./body.ts";

const kinds = [
  "error",
  "html",
  "slow",
  "timeout-after-accept",
  "html-after-accept",
  "reset",
  "reset-after-accept",
] as const;

const fault = z.object({
  endpoint: z.string().default("*"),
  kind: z.enum(kinds),
  times: z.number().int().positive().default(1),
  error: z.number().int().default(-32),
  message: z.string().optional(),
  status: z.number().int().min(200).max(599).optional(),
  ms: z.number().int().min(0).default(30_000),
});

/**
 * POST /faults: disturbs the next `times` calls whose endpoint starts with `endpoint`: "/openapi/v3.0/oa/message/cs",
 * "/oauth/v4/oa/access_token", "*"… Kinds before the effect: error, html, slow, reset; after it: the others.
 */
export function faultRoutes(world: World): Hono {
  const app = new Hono();
  app.post("/faults", async (c) => {
    const body = await bodyOf(c, fault);
    const known = (messages as Record<number, string>)[body.error] ?? "Error";
    const entry = {
      ...body,
      id: world.options.newId(),
      message: body.message ?? known,
      status: body.status ?? (body.kind.startsWith("html") ? 502 : 200),
    };
    world.state.faults.push(entry);
    world.changed();
    await world.save();
    return c.json({ fault: entry });
  });
  app.post("/faults/clear", async (c) => {
    world.state.faults = [];
    world.changed();
    await world.save();
    return c.json({ faults: [] });
  });
  return app;
}
