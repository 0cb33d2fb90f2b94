import type { Context } from "hono";
import { getCookie } from "hono/cookie";

/** Light or dark by the person's wish; without one as the device says. */
export type Theme = "light" | "dark";

export const themeCookie = "cua_so_theme";

export function themeOf(c: Context): Theme | undefined {
  const kept = getCookie(c, themeCookie);
  return kept === "light" || kept === "dark" ? kept : undefined;
}
