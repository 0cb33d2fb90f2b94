import { Hono } from "hono";
import { z } from "zod";
import type { World } from "../state/world.ts";
import { retryDue } from "../webhook/retry.ts";
import { track } from "../webhook/track.ts";
import { bodyOf } from "./body.ts";

const day = 24 * 3600_000;
const offset = z
  .number()
  .int()
  .min(-3660 * day)
  .max(3660 * day);
const move = z.union([z.object({ offsetMs: offset }), z.object({ addMs: offset })]);

/** GET and POST /clock: the offset in ms between the simulated and the real clock; `addMs` moves it on. */
export function clockRoutes(world: World): Hono {
  const app = new Hono();
  const shown = () => ({ offsetMs: world.state.clockOffset, now: new Date(world.now()).toISOString() });
  app.get("/clock", (c) => c.json(shown()));
  app.post("/clock", async (c) => {
    const body = await bodyOf(c, move);
    const next = "offsetMs" in body ? body.offsetMs : world.state.clockOffset + body.addMs;
    world.state.clockOffset = next;
    world.options.setClockOffset?.(next);
    track(world, retryDue(world));
    world.changed();
    await world.save();
    return c.json(shown());
  });
  return app;
}
