import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";

const name = "cua_so_next";
const minutes = 15;

/** Remembers the page somebody wanted before signing in: their own browser does, and only a page of ours. */
export function rememberWish(c: Context, publicUrl: string): void {
  const { pathname, search } = new URL(c.req.url);
  if (pathname === "/admin" || !pathname.startsWith("/admin/")) return;
  setCookie(c, name, pathname + search, {
    httpOnly: true,
    sameSite: "Lax",
    secure: publicUrl.startsWith("https:"),
    path: "/admin",
    maxAge: minutes * 60,
  });
}

/** Where to go after signing in; the grants decide there what is seen. */
export function takeWish(c: Context): string {
  const wish = getCookie(c, name);
  if (wish === undefined) return "/admin";
  deleteCookie(c, name, { path: "/admin" });
  return /^\/admin\/(?!sign-in)[\w\-./?=&%]*$/.test(wish) && !wish.includes("//") ? wish : "/admin";
}
