import { Hono } from "hono";
import type { World } from "../state/world.ts";

/** GET /calls, /conversation, /deliveries, /state-of-webhook: what happened, oldest first, narrowed by query. */
export function readRoutes(world: World): Hono {
  const app = new Hono();
  app.get("/calls", (c) => c.json({ calls: narrow(world.state.calls, c.req.query()) }));
  app.get("/deliveries", (c) => c.json({ deliveries: narrow(world.state.deliveries, c.req.query()) }));
  app.get("/conversation", (c) => c.json({ messages: narrow(world.state.messages, c.req.query()) }));
  app.get("/webhook", (c) => c.json({ url: world.options.webhookUrl(), ...world.state.webhook }));
  app.get("/readings", (c) => c.json(world.state.readings));
  app.get("/faults", (c) => c.json({ faults: world.state.faults }));
  app.get("/oas", (c) => c.json({ oas: Object.values(world.state.oas) }));
  app.get("/residents", (c) => c.json({ residents: Object.values(world.state.residents) }));
  app.get("/contacts", (c) =>
    c.json({ contacts: narrow(Object.values(world.state.contacts), c.req.query()) }),
  );
  return app;
}

/** Keeps the entries whose fields equal the query's; `limit` keeps the newest so many. */
function narrow<T extends object>(entries: T[], { limit, ...wanted }: Record<string, string>): T[] {
  const fits = entries.filter((entry) =>
    Object.entries(wanted).every(([key, value]) => String((entry as Record<string, unknown>)[key]) === value),
  );
  return limit ? fits.slice(-Number(limit)) : fits;
}
