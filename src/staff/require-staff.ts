import { getCookie } from "hono/cookie";
import type { MiddlewareHandler } from "hono/types";
import { isSignedIn, type SignInTools } from "./sign-in.ts";

export const sessionCookie = "cua_so_session";

/** Lets signed-in staff through; others are sent to the page that says how to sign in. */
export function requireStaff(tools: SignInTools): MiddlewareHandler {
  return async (c, next) => {
    if (!(await isSignedIn(tools, getCookie(c, sessionCookie)))) return c.redirect("/admin/sign-in", 303);
    await next();
  };
}
