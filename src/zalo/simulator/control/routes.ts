import { Hono } from "hono";
import type { World } from "../state/world.ts";
import { sendRoutes } from "./send-routes.ts";

/** The control surface, all JSON. A page of another site cannot reach it: its POSTs carry `Sec-Fetch-Site`. */
export function controlRoutes(world: World): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    const site = c.req.header("sec-fetch-site");
    if (c.req.method === "POST" && site && site !== "same-origin" && site !== "none") {
      return c.json({ error: "cross-site request" }, 403);
    }
    return next();
  });
  app.route("/", sendRoutes(world));
  return app;
}
