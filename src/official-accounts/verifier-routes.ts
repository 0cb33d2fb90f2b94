import { Hono } from "hono";
import { html } from "hono/html";

/** `GET /zalo_verifier<CODE>.html`: proves to Zalo that the domain is ours. Only codes of the settings answer. */
export function verifierRoutes(codes: string[]): Hono {
  const routes = new Hono();
  routes.get("/:file{zalo_verifier.+\\.html}", (c) => {
    const code = c.req.param("file").slice("zalo_verifier".length, -".html".length);
    if (!codes.includes(code)) return c.notFound();
    return c.html(
      html`<!doctype html><html><head><meta name="zalo-platform-site-verification" content="${code}" /></head><body>${code}</body></html>`,
    );
  });
  return routes;
}
