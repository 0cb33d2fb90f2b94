import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";

/**
 * Routes for pages behind a secret link: no script, no referrer that would carry the secret on, kept by no cache and
 * no search engine, with their own style sheet.
 */
export function linkRoutes({ style, withForms }: { style: string; withForms: boolean }): Hono {
  const routes = new Hono();
  routes.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        formAction: [withForms ? "'self'" : "'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: "no-referrer",
    }),
  );
  routes.get("/style.css", (c) => c.body(style, 200, { "content-type": "text/css; charset=utf-8" }));
  routes.use(async (c, next) => {
    await next();
    c.header("cache-control", "no-store");
    c.header("x-robots-tag", "noindex, nofollow");
  });
  return routes;
}
