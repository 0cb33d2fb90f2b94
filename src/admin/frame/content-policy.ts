import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

/**
 * What a staff page may load: its own files alone; no script or style in the page, no other page around it.
 * @param imageOrigins where a map's tiles come from; only the map's page names any
 */
export function contentPolicy(imageOrigins: string[] = []): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    ["img-src 'self' data:", ...imageOrigins].join(" "),
    "object-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join("; ");
}

const rest = secureHeaders({ crossOriginOpenerPolicy: "same-origin", referrerPolicy: "same-origin" });

/** The headers of every staff page; a page that needs more images has set its own policy before. */
export const staffHeaders: MiddlewareHandler = async (c, next) => {
  await rest(c, next);
  if (!c.res.headers.has("content-security-policy"))
    c.res.headers.set("content-security-policy", contentPolicy());
};
