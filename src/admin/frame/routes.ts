import { Hono } from "hono";
import { setCookie } from "hono/cookie";
import { csrf } from "hono/csrf";
import { themeCookie } from "./theme.ts";

const aYear = 365 * 24 * 3_600;

/** What the frame itself needs: switching between light and dark. Nobody has to be signed in for it. */
export function frameRoutes(): Hono {
  const routes = new Hono();
  routes.post("/theme", csrf(), async (c) => {
    const { theme, back } = await c.req.parseBody();
    const settings = { path: "/admin", sameSite: "Lax", httpOnly: true, maxAge: aYear } as const;
    if (theme === "light" || theme === "dark") setCookie(c, themeCookie, theme, settings);
    // Only a path of the staff view: an address from outside could lead anywhere.
    const path = typeof back === "string" && /^\/admin(\/[\w~%.\-/?=&]*)?$/.test(back) ? back : "/admin";
    return c.redirect(path, 303);
  });
  return routes;
}
