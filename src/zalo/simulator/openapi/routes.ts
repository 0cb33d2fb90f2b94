import { Hono } from "hono";
import type { World } from "../state/world.ts";
import type { Endpoint } from "./endpoint.ts";
import { sendConsultation } from "./send-consultation.ts";
import { serve } from "./serve.ts";

const endpoints: Endpoint[] = [sendConsultation];

/** Every OpenAPI endpoint the simulator knows; other paths answer 404 with Zalo's error frame. */
export function openapiRoutes(world: World): Hono {
  const app = new Hono();
  for (const endpoint of endpoints) app.on(endpoint.method, endpoint.path, (c) => serve(world, c, endpoint));
  app.all("*", (c) => c.json({ error: 404, message: "empty api" }, 404));
  return app;
}
