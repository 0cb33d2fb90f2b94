import type { Context, MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";

const name = "cua_so_place";
const year = 365 * 24 * 3_600;

/** The place somebody worked in last, if it is still among theirs. */
export function lastPlace(c: Context, theirs: readonly string[]): string | null {
  const hint = getCookie(c, name);
  return theirs.find((place) => place === hint) ?? null;
}

/** A hint for the next time, no right: the grants decide what is seen. */
export function rememberPlace(publicUrl: string): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const place = c.req.param("place");
    if (!place || c.req.method !== "GET" || c.res.status !== 200 || getCookie(c, name) === place) return;
    setCookie(c, name, place, {
      httpOnly: true,
      sameSite: "Lax",
      secure: publicUrl.startsWith("https:"),
      path: "/admin",
      maxAge: year,
    });
  };
}
