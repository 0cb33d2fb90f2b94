import { type Context, Hono } from "hono";
import type { World } from "../state/world.ts";
import { toHtml } from "./document.tsx";
import { mediaRoute } from "./media.ts";
import { PhonePage } from "./phone-page.tsx";
import { streamRoute } from "./stream.ts";
import { viewOf } from "./view.ts";

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: http: data:; media-src 'self'; " +
  "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The phone page and what it needs: the photos, the view as JSON and the stream of changes. */
export function pageRoutes(world: World): Hono {
  const app = new Hono();
  const { assets, basePath } = world.options;
  const phone = (c: Context) => {
    c.header("Content-Security-Policy", policy);
    c.header("Referrer-Policy", "no-referrer");
    return c.html(toHtml(PhonePage({ basePath, assets })));
  };
  app.get("/", phone);
  app.get("/media/:id", (c) => mediaRoute(world, c));
  app.get("/view", (c) => c.json(viewOf(world, c.req.query("oa"), c.req.query("user"))));
  app.get("/stream", () => streamRoute(world));
  // Mounted under a path, "/" is that path without its slash; people type both.
  app.get("*", (c, next) => (c.req.path === `${basePath}/` ? phone(c) : next()));
  return app;
}
