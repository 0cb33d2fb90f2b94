import { Hono } from "hono";
import type { World } from "../state/world.ts";
import { accountRoutes } from "./account-routes.ts";
import { actRoutes } from "./act-routes.ts";
import { clockRoutes } from "./clock-routes.ts";
import { faultRoutes } from "./fault-routes.ts";
import { keepMedia } from "./keep-media.ts";
import { readRoutes } from "./read-routes.ts";
import { resetRoutes } from "./reset-routes.ts";
import { sendRoutes } from "./send-routes.ts";
import { webhookRoutes } from "./webhook-routes.ts";

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
  app.route("/send", sendRoutes(world));
  for (const routes of [
    actRoutes,
    readRoutes,
    clockRoutes,
    webhookRoutes,
    faultRoutes,
    accountRoutes,
    resetRoutes,
  ]) {
    app.route("/", routes(world));
  }
  app.post("/media", (c) => keepMedia(world, c));
  return app;
}
