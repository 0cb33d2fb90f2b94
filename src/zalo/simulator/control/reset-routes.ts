import { Hono } from "hono";
import { z } from "zod";
import { newState } from "../state/new-state.ts";
import type { World } from "../state/world.ts";
import { bodyOf } from "./body.ts";

const readings = z
  .object({
    quotaCounts: z.boolean(),
    sentTime: z.enum(["data", "beside", "none"]),
    receiptSender: z.enum(["oa", "user"]),
    seenField: z.enum(["msg_ids", "msg_id"]),
    appSecretProof: z.boolean(),
    perMinute: z.number().int().min(0),
    callbackUrl: z.string().nullable(),
    consoleChallenge: z.string().nullable(),
    phoneOnline: z.boolean(),
    submitInfoText: z.boolean(),
  })
  .partial();

const resetBody = z.object({ keepTokens: z.boolean().default(true) });

/** POST /reset: an empty Zalo again (tokens stay unless told); POST /readings: how to read unclear documents. */
export function resetRoutes(world: World): Hono {
  const app = new Hono();
  app.post("/reset", async (c) => {
    const { keepTokens } = await bodyOf(c, resetBody);
    const { access, refresh, sequence } = world.state;
    const fresh = newState(world.options);
    world.state = keepTokens ? { ...fresh, access, refresh, sequence } : { ...fresh, sequence };
    world.minute = { start: 0, calls: 0 };
    world.options.setClockOffset?.(0);
    world.changed();
    await world.save();
    return c.json({ reset: true });
  });
  app.post("/readings", async (c) => {
    Object.assign(world.state.readings, await bodyOf(c, readings));
    await world.save();
    return c.json(world.state.readings);
  });
  return app;
}
