import { Hono } from "hono";
import { z } from "zod";
import { say } from "../resident/say.ts";
import type { World } from "../state/world.ts";
import { bodyOf } from "./body.ts";
import { knownParties, parties } from "./parties.ts";

const text = parties.extend({ text: z.string(), quoteId: z.string().optional() });

/** POST /send/… : what a resident does in a chat. Each answers with the message id. */
export function sendRoutes(world: World): Hono {
  const app = new Hono();
  app.post("/send/text", async (c) => {
    const message = say(world, knownParties(world, await bodyOf(c, text)));
    await world.save();
    return c.json({ msgId: message.id });
  });
  return app;
}
